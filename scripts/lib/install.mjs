import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { step } from './run.mjs';

const STAMP = join(root, 'node_modules', '.maillage-lock');
const OLDEST_NODE = [20, 19];

/** Throws a sentence when this Node is too old to run the hub. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Maillage needs Node ${OLDEST_NODE.join('.')} or later; this is ${version}`);
}

/** Installs the packages of the lock file, unless they are there; says so on `out`. */
export async function install(out = process.stdout) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  const packages = ['ci', '--no-audit', '--no-fund', '--include=dev'];
  await step('Installing packages (npm ci)', 'npm', packages, out);
  writeFileSync(STAMP, lock);
}
