import type { Cells, CheckedRows, Mending, MendingRequest } from '@maillage/kit';
import { cellOf, quoted, slugOf } from '@maillage/kit';
import { isCodeOf } from './variable-likeness.js';
import type { VariableManifest } from './variable-manifest.schema.js';
import { LEVELS } from './variable-manifest.schema.js';
import { classesOf, figureOf } from './variable-row.js';

/** What would make the rows of a table say what they can: the column or the level of its codes, its classes, its marks of absence. */
export function mendVariable(request: MendingRequest<VariableManifest>): Mending[] {
  const { manifest, cells, rows } = request;
  if (rows === null) return [];
  const unread = unreadCells(manifest, cells);
  const absent = unread.filter((cell) => ABSENT.test(cell));
  const others = unread.filter((cell) => !ABSENT.test(cell));
  return [
    ...otherCodes(request),
    ...(absent.length === 0 ? [] : [missingWith(manifest, absent)]),
    ...(others.length === 0 ? [] : classesWith(manifest, others, rows)),
  ];
}

/** What tables write where there is no value. */
const ABSENT = /^(?:n\.?\/?[acds]\.?|so?|-+|\.{1,3}|null|nan|#n\/a|secret|nr)$/i;

/** What is written in the column of values and cannot be read, each once. */
function unreadCells(manifest: VariableManifest, cells: readonly Cells[]): string[] {
  const { columns, missing, variable } = manifest;
  const classes = classesOf(manifest);
  const written = new Set(cells.flatMap((row) => cellOf(row, columns.value) ?? []));
  return [...written].filter((cell) => {
    const isRead = classes === null ? figureOf(cell, variable.unit) !== null : classes.has(cell);
    return !isRead && !Object.hasOwn(missing, cell);
  });
}

/** Where few cells are codes of the level that is said: the column that has them, else the level of those cells. */
function otherCodes({ manifest, columns, cells }: MendingRequest<VariableManifest>): Mending[] {
  const { level, columns: named } = manifest;
  const codes = cells.flatMap((row) => cellOf(row, named.territory) ?? []);
  const share = (of: VariableManifest['level']): number =>
    codes.filter((code) => isCodeOf(of, code)).length / Math.max(1, codes.length);
  if (share(level) >= 0.5) return [];
  const column = columns.unused.find(({ likeness }) => likeness === level)?.column;
  if (column !== undefined) return [{ path: 'columns.territory', value: quoted(column) }];
  const other = LEVELS.find((one) => share(one) >= 0.8);
  return other === undefined ? [] : [{ path: 'level', value: other }];
}

function missingWith({ missing }: VariableManifest, absent: readonly string[]): Mending {
  const all = { ...missing, ...Object.fromEntries(absent.map((cell) => [cell, 'non disponible'])) };
  const said = Object.entries(all).map(([cell, why]) => `${quoted(cell)}: ${quoted(why)}`);
  return { path: 'missing', value: `{ ${said.join(', ')} }` };
}

/** As many classes as people can tell apart. */
const MOST_CLASSES = 30;

/** Classes, where what is written makes a few; a number that is misspelt is no class. */
function classesWith(
  { variable: { categories = [], unit }, columns }: VariableManifest,
  others: readonly string[],
  { read, wrong }: CheckedRows,
): Mending[] {
  const misread = wrong.find(
    ({ code, column }) => code === 'ROW_INVALID' && column === columns.value,
  );
  const areWords = unit === undefined || 2 * (misread?.rows ?? 0) >= read;
  if (!areWords || categories.length + others.length > MOST_CLASSES) return [];
  const known = categories.map(({ code, label, labelEn, written }) => {
    const is = `[${written.map(quoted).join(', ')}]`;
    return `{ code: ${code}, label: ${quoted(label)}, labelEn: ${quoted(labelEn)}, is: ${is} }`;
  });
  const added = others.map((cell) => {
    const words = `label: ${quoted(cell)}, labelEn: ${quoted(cell)}`;
    return `{ code: ${codeFor(cell)}, ${words} }`;
  });
  return [{ path: 'variable.categories', value: [...known, ...added] }];
}

/** Codes begin with a letter. */
function codeFor(cell: string): string {
  const slug = slugOf(cell);
  return /^[a-z]/.test(slug) ? slug : `classe-${slug}`;
}
