import type { Cells } from './cells.js';

/** Says what is wrong with a column of a row. */
export type Tell = (column: string, message: string) => void;

/** A cell without blanks around it; undefined where it is empty, or without a column. */
export function cellOf(cells: Cells, column: string | undefined): string | undefined {
  const value = column !== undefined && Object.hasOwn(cells, column) ? cells[column]?.trim() : '';
  return value === '' ? undefined : value;
}

/** A cell that may not be empty. */
export function filledCell(cells: Cells, column: string, tell: Tell): string {
  const value = cellOf(cells, column);
  if (value === undefined) tell(column, 'rien n’y est écrit');
  return value ?? '';
}

/** What a cell says, where it is not empty; what it cannot be is told as `wrong`. */
export function readCell<T>(
  cells: Cells,
  column: string | undefined,
  tell: Tell,
  parse: (cell: string) => T | null,
  wrong: string,
): T | undefined {
  const cell = cellOf(cells, column);
  if (cell === undefined || column === undefined) return undefined;
  const value = parse(cell);
  if (value === null) tell(column, `« ${shownCell(cell)} » ${wrong}`);
  return value ?? undefined;
}

/** Enough of a cell to know it by. */
export const shownCell = (value: string): string => value.slice(0, 40);
