/** A row of a table, its numbers not yet written. */
export type Cells = readonly (string | number | null)[];

/** A number as it is read in French. */
export const figure = (n: number): string => n.toLocaleString('fr-FR');

/** A duration. */
export const seconds = (n: number): string =>
  `${n.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

/** A day, or a moment, in ISO to the minute. */
export const moment = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ');

/** Counts by name: `OPENED 813, CLOSED 309`. */
export const counts = (by: Readonly<Record<string, number>>): string =>
  Object.entries(by)
    .map(([name, n]) => `${name} ${figure(n)}`)
    .join(', ');

/** Lines of a table: columns as wide as their longest cell, numbers to the right, nothing as `–`. */
export function tableLines(headers: readonly string[], rows: readonly Cells[]): string[] {
  const texts = rows.map((row) => headers.map((_, i) => textOf(row[i] ?? null)));
  const widths = headers.map((h, i) =>
    Math.max(h.length, ...texts.map((t) => (t[i] ?? '').length)),
  );
  const isNumber = headers.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((c, i) => (isNumber[i] === true ? c.padStart(widths[i] ?? 0) : c.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(headers), line(widths.map((w) => '─'.repeat(w))), ...texts.map(line)];
}

const textOf = (cell: string | number | null): string =>
  cell === null ? '–' : typeof cell === 'number' ? figure(cell) : cell;
