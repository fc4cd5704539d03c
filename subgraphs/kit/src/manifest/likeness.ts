/** What the content of a column may be, as a subgraph knows it. */
export interface Likeness {
  /** Stable, in capitals. */
  readonly code: string;
  /** In French, as it is told: `une date`. */
  readonly words: string;
  readonly test: (cell: string) => boolean;
  /** What the column is called, where its content could be something else. */
  readonly named?: RegExp;
  /** Many columns look so: what one is called says more. */
  readonly isVague?: true;
}

/** Share of cells that must look like something. */
const ENOUGH = 0.8;

/**
 * What most cells of a column look like, empty ones apart; null for nothing known.
 *
 * @param known the surest first
 */
export function likenessOf(
  name: string,
  cells: readonly string[],
  known: readonly Likeness[],
): Likeness | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const looksLike = ({ test, named }: Likeness): boolean =>
    (named?.test(name) ?? true) && filled.filter(test).length >= ENOUGH * filled.length;
  return known.find(looksLike) ?? null;
}
