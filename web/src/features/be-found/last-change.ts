/**
 * The day since which pages say what they say: the first one of the newest year that their sources
 * describe, official codes being those of 1 January. Null where no source says its year.
 */
export function lastChange(vintages: readonly string[]): string | null {
  const years = vintages.flatMap(
    (vintage) => vintage.match(/(?<![\d.])(?:19|20)\d{2}(?![\d.])/g) ?? [],
  );
  const newest = years.toSorted().at(-1);
  return newest === undefined ? null : `${newest}-01-01`;
}
