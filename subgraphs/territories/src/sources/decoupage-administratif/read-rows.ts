import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DataPackageDamaged } from './package.errors.js';

const require = createRequire(import.meta.url);

/** Files that the vintages before 2023 lack. */
const OPTIONAL: ReadonlySet<string> = new Set(['ept']);

/**
 * The rows of a package's file. Read, never imported: Node would keep every vintage for as long as
 * the process lives.
 *
 * @throws DataPackageDamaged
 */
export function readRows(name: string, file: string): readonly unknown[] {
  try {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    const place = path.join(folder, 'data', `${file}.json`);
    if (OPTIONAL.has(file) && !existsSync(place)) return [];
    const rows = JSON.parse(readFileSync(place, 'utf8')) as unknown;
    if (!Array.isArray(rows)) throw new TypeError('not a list');
    return rows as unknown[];
  } catch (error) {
    throw new DataPackageDamaged(name, `${file}.json`, error);
  }
}

/** The version of a package. @throws DataPackageDamaged */
export function versionOf(name: string): string {
  try {
    return (require(`${name}/package.json`) as { version: string }).version;
  } catch (error) {
    throw new DataPackageDamaged(name, 'package.json', error);
  }
}
