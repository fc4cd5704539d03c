import type { Cells } from './cells.js';
import type { Likeness } from './likeness.js';
import { likenessOf } from './likeness.js';
import type { OpenManifest } from './manifest.producer.js';
import { nearestNames } from './nearest-names.js';
import type { PromisedColumn } from './promised-columns.js';
import { promisedColumns } from './promised-columns.js';

/** A column that the manifest relies on, as the file has it. */
export interface PromisedCheck extends PromisedColumn {
  readonly isFound: boolean;
  /** Names that it may mean, the likeliest first; none where it is found. */
  readonly nearest: readonly string[];
}

/** A column that nothing is made of. */
export interface UnusedColumn {
  readonly column: string;
  readonly likeness: Likeness | null;
}

/** Columns of a file beside those of its manifest. */
export interface CheckedColumns {
  readonly promised: readonly PromisedCheck[];
  readonly unused: readonly UnusedColumn[];
}

/** What a column of each use should look like. */
export const WANTED: Readonly<Record<string, Likeness>> = {
  'columns.commune': 'COMMUNE',
  'columns.lon': 'LONGITUDE',
  'columns.lat': 'LATITUDE',
  'columns.position': 'POSITION',
  'columns.openedOn': 'DATE',
  'columns.postalCode': 'POSTAL_CODE',
  'columns.phone': 'PHONE',
  'columns.email': 'EMAIL',
  'columns.website': 'WEBSITE',
  'columns.keys.siret': 'SIRET',
  'columns.keys.finess': 'FINESS',
  'columns.keys.uai': 'UAI',
};

/** Looks for the columns of a manifest in some rows, and at what the others hold. */
export function checkColumnsOf(
  { manifest, table }: OpenManifest,
  rows: readonly Cells[],
): CheckedColumns {
  const promised = promisedColumns(manifest, table);
  const used = new Set(promised.map(({ column }) => column));
  const found = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const unused = found
    .filter((column) => !used.has(column))
    .map((column) => {
      return {
        column,
        likeness: likenessOf(
          column,
          rows.map((cells) => cells[column] ?? ''),
        ),
      };
    });
  return {
    promised: promised.map((one) => {
      const isFound = found.includes(one.column);
      return { ...one, isFound, nearest: isFound ? [] : meant(one, unused) };
    }),
    unused,
  };
}

/** Unused columns that a promised one may mean: those that hold what it should come first. */
function meant({ path, column }: PromisedColumn, unused: readonly UnusedColumn[]): string[] {
  const near = nearestNames(
    column,
    unused.map((one) => one.column),
  );
  const alike = unused
    .filter(({ likeness }) => likeness !== null && likeness === WANTED[path])
    .map((one) => one.column);
  const both = near.filter((name) => alike.includes(name));
  return [...new Set([...both, ...alike, ...near])].slice(0, 3);
}
