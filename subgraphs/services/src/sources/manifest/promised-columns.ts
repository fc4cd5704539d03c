import type { Manifest } from './manifest.schema.js';
import type { TableSchema } from './table-schema.js';
import { requiredFields } from './table-schema.js';

/** A column that a manifest relies on, and what for. */
export interface PromisedColumn {
  /** Keys that lead to it in the manifest: `columns.name`. */
  readonly path: string;
  readonly column: string;
}

/** Every column that must be there, in the manifest's order. */
export function promisedColumns(manifest: Manifest, table: TableSchema | null): PromisedColumn[] {
  const { kind, columns, keep } = manifest;
  const { keys = {}, more = [], ...single } = columns;
  return [
    ...('column' in kind ? [{ path: 'kind.column', column: kind.column }] : []),
    ...named('columns', single),
    ...named('columns.keys', keys),
    ...more.map((column, rank) => ({ path: `columns.more.${String(rank)}`, column })),
    ...(keep === undefined ? [] : [{ path: 'keep.column', column: keep.column }]),
    ...(table === null ? [] : requiredFields(table)).map((column) => ({ path: 'schema', column })),
  ];
}

const named = (under: string, columns: object): PromisedColumn[] =>
  Object.entries(columns).flatMap(([name, column]: [string, unknown]) =>
    typeof column === 'string' ? [{ path: `${under}.${name}`, column }] : [],
  );
