import type { Cell, CsvTable } from '../../app/csv.js';

/** A table found in an answer, and where. */
export interface AnswerTable extends CsvTable {
  readonly path: string;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): value is Cell => value === null || typeof value !== 'object';

/** One row: objects within are spread as « kind.label »; lists of values are joined; null if neither. */
function flat(row: Json, prefix = ''): Map<string, Cell> | null {
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(row)) {
    const name = prefix + key;
    if (isCell(value)) cells.set(name, value);
    else if (Array.isArray(value) && value.every(isCell)) cells.set(name, value.join(' | '));
    else {
      const inside = isObject(value) ? flat(value, `${name}.`) : null;
      if (inside === null) return null;
      for (const [within, cell] of inside) cells.set(within, cell);
    }
  }
  return cells;
}

function ofRows(path: string, list: readonly unknown[]): AnswerTable | null {
  if (list.length === 0 || !list.every(isObject)) return null;
  const rows = list.map((row) => flat(row));
  const known = rows.filter((row) => row !== null);
  if (known.length !== rows.length) return null;
  const columns = [...new Set(known.flatMap((row) => [...row.keys()]))];
  return { path, columns, rows: known.map((row) => columns.map((column) => row.get(column))) };
}

/** Parallel lists of values: the same index is the same row. */
function ofColumns(path: string, value: Json): AnswerTable | null {
  const lists = Object.entries(value).filter(
    (entry): entry is [string, Cell[]] => Array.isArray(entry[1]) && entry[1].every(isCell),
  );
  const length = lists[0]?.[1].length ?? 0;
  if (lists.length < 2 || length === 0 || lists.some(([, list]) => list.length !== length)) {
    return null;
  }
  return {
    path,
    columns: lists.map(([name]) => name),
    rows: Array.from({ length }, (_, at) => lists.map(([, list]) => list[at])),
  };
}

/** Every list of flat rows and every set of columns of an answer, from the top. */
export function answerTables(data: unknown, path = ''): AnswerTable[] {
  if (Array.isArray(data)) {
    const table = ofRows(path, data);
    if (table !== null) return [table];
    return data.flatMap((item, at) => answerTables(item, `${path}[${String(at)}]`));
  }
  if (!isObject(data)) return [];
  const table = ofColumns(path, data);
  const inside = Object.entries(data).flatMap(([key, value]) =>
    isCell(value) ? [] : answerTables(value, path === '' ? key : `${path}.${key}`),
  );
  return table === null ? inside : [table, ...inside];
}
