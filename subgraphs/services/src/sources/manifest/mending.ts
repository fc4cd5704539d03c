import type { CheckedColumns, UnusedColumn } from './check-columns.js';
import { WANTED } from './check-columns.js';
import type { Manifest } from './manifest.schema.js';
import type { CheckedRows } from './row-tally.js';

/** Lines of YAML that mend a manifest, each under the key that it belongs to. */
export function mendingOf(
  manifest: Manifest,
  { promised, unused }: CheckedColumns,
  rows: CheckedRows | null,
): string[] {
  const renamed = promised.flatMap(({ path, nearest: [name] }) =>
    name === undefined ? [] : [{ path, name }],
  );
  const lines = renamed.map(({ path, name }) => lineOf(path, name, manifest));
  const glued = gluedBy(unused);
  if (glued !== null) return [`delimiter: ${JSON.stringify(glued)}`];
  return asYaml([...lines, ...placeLines(manifest, unused), ...swapLines(manifest, rows)]);
}

/** `columns.keys.siret: x` under its parents, which are written once. */
function asYaml(lines: readonly string[]): string[] {
  const written = new Set<string>();
  return [...new Set(lines)].flatMap((line) => {
    const colon = line.indexOf(': ');
    const keys = line.slice(0, colon).split('.');
    return keys.flatMap((key, depth) => {
      const isLast = depth === keys.length - 1;
      const path = keys.slice(0, depth + 1).join('.');
      if (written.has(path) && !isLast) return [];
      written.add(path);
      return [`${'  '.repeat(depth)}${key}:${isLast ? line.slice(colon + 1) : ''}`];
    });
  });
}

/** A key and its column; those of a list are written with the whole of it. */
function lineOf(path: string, name: string, { columns }: Manifest): string {
  const [section = '', key = ''] = path.split('.');
  if (path.startsWith('columns.keys.')) {
    const what = path.slice('columns.keys.'.length);
    return `columns.keys.${what}: ${quoted(name)}`;
  }
  if (path.startsWith('columns.more.')) {
    const rank = Number(path.slice('columns.more.'.length));
    const more = (columns.more ?? []).map((column, i) => quoted(i === rank ? name : column));
    return `columns.more: [${more.join(', ')}]`;
  }
  return `${section}.${key}: ${quoted(name)}`;
}

/** A header that holds another delimiter was not cut. */
function gluedBy(unused: readonly UnusedColumn[]): string | null {
  const [only, ...others] = unused;
  if (only === undefined || others.length > 0) return null;
  return [';', ',', '\t'].find((delimiter) => only.column.split(delimiter).length > 2) ?? null;
}

/** Where points are without coordinates or without a commune, columns that have them. */
function placeLines({ columns }: Manifest, unused: readonly UnusedColumn[]): string[] {
  const one = (path: string): string[] =>
    unused
      .filter(({ likeness }) => likeness === WANTED[path])
      .slice(0, 1)
      .map(({ column }) => `${path}: ${quoted(column)}`);
  const hasPlace = columns.lon !== undefined || columns.position !== undefined;
  const lonLat = [...one('columns.lon'), ...one('columns.lat')];
  const position = lonLat.length === 2 ? lonLat : one('columns.position');
  return [
    ...(columns.commune === undefined ? one('columns.commune') : []),
    ...(hasPlace ? [] : position),
  ];
}

/** Where most points are swapped, it is the manifest that swaps them. */
function swapLines({ columns: { lon, lat } }: Manifest, rows: CheckedRows | null): string[] {
  const swapped = rows?.wrong.find(({ code }) => code === 'COORDINATES_SWAPPED')?.rows ?? 0;
  if (rows === null || lon === undefined || lat === undefined) return [];
  if (swapped <= rows.kept / 2) return [];
  return [`columns.lon: ${quoted(lat)}`, `columns.lat: ${quoted(lon)}`];
}

/** As YAML wants it. */
const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\d_. -]*$/u.test(name) && !name.endsWith(' ') ? name : JSON.stringify(name);
