import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plant } from './plants.js';
import { PACKAGES, PARTNERS, PLANTS, STUBS } from './plants.js';

/**
 * A check that cannot fail checks nothing: each dependency rule is shown a violation, in a stub of
 * the tree with the project's own configuration, and must name it.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function stubTree(plants: readonly Plant[]): string {
  const tree = mkdtempSync(join(tmpdir(), 'architecture-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(tree, name));
  }
  mkdirSync(join(tree, 'node_modules/@maillage'), { recursive: true });
  for (const [name, folder] of Object.entries(PACKAGES)) {
    cpSync(join(root, folder, 'package.json'), join(tree, folder, 'package.json'));
    symlinkSync(join(tree, folder), join(tree, 'node_modules', name));
  }
  for (const name of ['typeorm', 'type-graphql', 'typescript']) {
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  }
  for (const path of STUBS) write(path, 'export const stub = 1;\nexport type Stub = number;\n');
  const written = plants.length > 0 ? [...plants, ...PARTNERS] : [];
  for (const { path, text } of written) write(path, text);
  return tree;
}

/** Runs the architecture check as `npm run architecture` does. */
function check(plants: readonly Plant[]): { code: number | null; violations: Violation[] } {
  const tree = stubTree(plants);
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['gateway', 'subgraphs', 'web', 'schema', 'scripts'];
  const run = (...output: string[]) =>
    spawnSync(
      process.execPath,
      [depcruise, '--config', '.dependency-cruiser.cjs', ...output, ...folders],
      {
        cwd: tree,
        encoding: 'utf8',
      },
    );
  const { status } = run();
  const { stdout, stderr } = run('--output-type', 'json');
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as {
    summary: { violations: Violation[] };
  };
  rmSync(tree, { recursive: true });
  return { code: status, violations: report.summary.violations };
}

const clean = check([]);
const planted = check(PLANTS);
const escaped = PLANTS.filter(
  ({ rule, path, culprit = path }) =>
    !planted.violations.some((v) => v.rule.name === rule && v.from === culprit),
);
for (const plant of PLANTS.filter((p) => !escaped.includes(p))) {
  console.log(`caught  ${plant.rule} (${plant.how})`);
}
for (const plant of escaped) console.error(`ESCAPED ${plant.rule} (${plant.how})`);
const falseAlarms = clean.violations.length;
console.log(
  `${String(PLANTS.length - escaped.length)} of ${String(PLANTS.length)} caught; exit code ${String(planted.code)} with them, ${String(clean.code)} without`,
);
const sound = escaped.length === 0 && falseAlarms === 0 && clean.code === 0 && planted.code !== 0;
process.exitCode = sound ? 0 : 1;
