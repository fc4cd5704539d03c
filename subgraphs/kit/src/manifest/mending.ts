import type { Cells } from './cells.js';
import type { CheckedColumns, UnusedColumn } from './check-columns.js';
import type { CheckedRows } from './row-tally.js';

/** What would mend a manifest: a value to write under a key. */
export interface Mending {
  /** Keys that lead to it: `columns.name`. */
  readonly path: string;
  /** As YAML; of a list of several lines, an item each. */
  readonly value: string | readonly string[];
}

/** What is known of a manifest's data when it is to be mended. */
export interface MendingRequest<M> {
  readonly manifest: M;
  readonly columns: CheckedColumns;
  /** Rows that were looked at. */
  readonly cells: readonly Cells[];
  /** Null as long as a column is missing. */
  readonly rows: CheckedRows | null;
}

/**
 * Lines of YAML that mend a manifest, each under the key that it belongs to.
 *
 * @param own what the form of the manifest would mend beside the names of columns
 */
export function mendingLines(
  { manifest, columns: { promised, unused } }: MendingRequest<object>,
  own: readonly Mending[],
): string[] {
  const glued = gluedBy(unused);
  if (glued !== null) return [`delimiter: ${JSON.stringify(glued)}`];
  const renamed = promised.flatMap(({ path, nearest: [name], isGuess }) =>
    name === undefined || isGuess || path === 'schema' ? [] : [renaming(path, name, manifest)],
  );
  return asYaml([...renamed, ...own]);
}

/** `columns.keys.siret` under its parents, which are written once. */
function asYaml(mendings: readonly Mending[]): string[] {
  const written = new Set<string>();
  return mendings.flatMap(({ path, value }) => {
    if (written.has(path)) return [];
    const keys = path.split('.');
    return keys.flatMap((key, depth) => {
      const at = keys.slice(0, depth + 1).join('.');
      if (written.has(at)) return [];
      written.add(at);
      const indent = '  '.repeat(depth);
      if (depth < keys.length - 1) return [`${indent}${key}:`];
      return typeof value === 'string'
        ? [`${indent}${key}: ${value}`]
        : [`${indent}${key}:`, ...value.map((item) => `${indent}  - ${item}`)];
    });
  });
}

/** A key and its column; those of a list are written with the whole of it. */
function renaming(path: string, name: string, manifest: object): Mending {
  const keys = path.split('.');
  const rank = Number(keys.at(-1));
  if (Number.isNaN(rank)) return { path, value: quoted(name) };
  const above = keys.slice(0, -1);
  const list = above.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], manifest);
  const names = (list as readonly string[]).map((one, i) => quoted(i === rank ? name : one));
  return { path: above.join('.'), value: `[${names.join(', ')}]` };
}

/** A header that holds another delimiter was not cut. */
function gluedBy(unused: readonly UnusedColumn[]): string | null {
  const [only, ...others] = unused;
  if (only === undefined || others.length > 0) return null;
  return [';', ',', '\t'].find((delimiter) => only.column.split(delimiter).length > 2) ?? null;
}

/** As YAML wants it. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\d_. -]*$/u.test(name) && !name.endsWith(' ') && !NO_TEXT.test(name)
    ? name
    : JSON.stringify(name);

/** What YAML takes for something else than a text. */
const NO_TEXT = /^(?:null|true|false)$/i;
