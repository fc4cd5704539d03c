import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { step } from './run.mjs';

const INPUTS = ['web', 'schema', 'scripts/codegen', 'package-lock.json'];
const OUTPUTS = /^(build|dist|node_modules|generated|\.react-router)$/;
const STAMP = join(root, 'web/build/.inputs');

/** Generates the web's types and builds it, unless its inputs are those of the last build. */
export async function buildWeb() {
  const inputs = createHash('sha256');
  for (const name of INPUTS) addTo(inputs, join(root, name), name);
  const digest = inputs.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  await step('Generating types', 'npm', ['run', '--silent', 'codegen']);
  await step('Building the web', 'npm', ['run', '--silent', 'build', '-w', '@maillage/web']);
  writeFileSync(STAMP, digest);
}

function addTo(hash, path, name) {
  const entries = entriesOf(path);
  if (entries === null) {
    hash.update(`${name}\n`).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort()) {
    if (!OUTPUTS.test(entry)) addTo(hash, join(path, entry), `${name}/${entry}`);
  }
}

function entriesOf(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
