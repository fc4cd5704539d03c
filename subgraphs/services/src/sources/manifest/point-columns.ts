import type { PromisedColumn } from '@maillage/kit';
import { columnsUnder } from '@maillage/kit';
import type { Manifest } from './manifest.schema.js';

/** The columns that points are made of, in the manifest's order. */
export function pointColumns({ kind, columns }: Manifest): PromisedColumn[] {
  const { keys = {}, more = [], ...single } = columns;
  return [
    ...('column' in kind ? [{ path: 'kind.column', column: kind.column }] : []),
    ...columnsUnder('columns', single),
    ...columnsUnder('columns.keys', keys),
    ...more.map((column, rank) => ({ path: `columns.more.${String(rank)}`, column })),
  ];
}
