import type { Cells } from './cells.js';
import type { Likeness } from './likeness.js';
import { likenessOf } from './likeness.js';
import { nearestNames } from './nearest-names.js';
import type { PromisedColumn } from './promised-columns.js';

/** A column that the manifest relies on, as the file has it. */
export interface PromisedCheck extends PromisedColumn {
  readonly isFound: boolean;
  /** Names that it may mean, the likeliest first; none where it is found. */
  readonly nearest: readonly string[];
  /** Whether the first is no more than what many columns look like: it is told, not written for anyone. */
  readonly isGuess: boolean;
}

/** A column that nothing is made of. */
export interface UnusedColumn {
  readonly column: string;
  /** What it holds, where that is known: a code. */
  readonly likeness: string | null;
  /** The same in French. */
  readonly looksLike: string | null;
}

/** Columns of a file beside those of its manifest. */
export interface CheckedColumns {
  readonly promised: readonly PromisedCheck[];
  readonly unused: readonly UnusedColumn[];
}

/** What is known of columns: what they may hold, and what those of each use should. */
interface KnownColumns {
  readonly likenesses: readonly Likeness[];
  readonly wanted: Readonly<Record<string, string>>;
}

/** Looks for columns in some rows, and at what the others hold. */
export function checkColumnsOf(
  promised: readonly PromisedColumn[],
  rows: readonly Cells[],
  known: KnownColumns,
): CheckedColumns {
  const used = new Set(promised.map(({ column }) => column));
  const found = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const unused = found
    .filter((column) => !used.has(column))
    .map((column) => {
      const cells = rows.map((row) => row[column] ?? '');
      const likeness = likenessOf(column, cells, known.likenesses);
      return { column, likeness: likeness?.code ?? null, looksLike: likeness?.words ?? null };
    });
  return {
    promised: promised.map((one) => {
      const isFound = found.includes(one.column);
      return { ...one, isFound, ...(isFound ? NONE_MEANT : meant(one, unused, known)) };
    }),
    unused,
  };
}

type Meant = Pick<PromisedCheck, 'nearest' | 'isGuess'>;

const NONE_MEANT: Meant = { nearest: [], isGuess: false };

/** Unused columns that a promised one may mean: those that hold what it should come first, unless many do. */
function meant(
  { path, column }: PromisedColumn,
  unused: readonly UnusedColumn[],
  { likenesses, wanted }: KnownColumns,
): Meant {
  const near = nearestNames(
    column,
    unused.map((one) => one.column),
  );
  const alike = unused
    .filter(({ likeness }) => likeness !== null && likeness === wanted[path])
    .map((one) => one.column);
  const both = near.filter((name) => alike.includes(name));
  const isVague = likenesses.some(({ code, isVague: is }) => is === true && code === wanted[path]);
  const others = isVague ? [...near, ...alike] : [...alike, ...near];
  const nearest = [...new Set([...both, ...others])].slice(0, 3);
  return { nearest, isGuess: isVague && near.length === 0 };
}
