import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

const folderOf = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

/** Files that the vintages before 2023 lack. */
const OPTIONAL: ReadonlySet<string> = new Set(['ept']);

/**
 * The rows of a package's file. Read, never imported: Node would keep every vintage for as long as
 * the process lives.
 */
export function readRows(name: string, file: string): readonly unknown[] {
  const place = path.join(folderOf(name), 'data', `${file}.json`);
  if (OPTIONAL.has(file) && !existsSync(place)) return [];
  return JSON.parse(readFileSync(place, 'utf8')) as unknown[];
}

/** The version of a package. */
export function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
