import type { DataSet } from './data-set.schema.js';
import type { OpenManifest } from './open-manifest.js';
import { requiredFields } from './table-schema.js';

/** A column that a manifest relies on, and what for. */
export interface PromisedColumn {
  /** Keys that lead to it in the manifest: `columns.name`. */
  readonly path: string;
  readonly column: string;
}

/** Every column that must be there: those of the mapping, then of what is kept, then of the Table Schema. */
export function promisedColumns(
  { manifest: { keep }, table }: OpenManifest<DataSet>,
  mapped: readonly PromisedColumn[],
): PromisedColumn[] {
  return [
    ...mapped,
    ...(keep === undefined ? [] : [{ path: 'keep.column', column: keep.column }]),
    ...(table === null ? [] : requiredFields(table)).map((column) => ({ path: 'schema', column })),
  ];
}

/** The columns that keys under a path name; keys of another sort have none. */
export const columnsUnder = (path: string, columns: object): PromisedColumn[] =>
  Object.entries(columns).flatMap(([name, column]: [string, unknown]) =>
    typeof column === 'string' ? [{ path: `${path}.${name}`, column }] : [],
  );
