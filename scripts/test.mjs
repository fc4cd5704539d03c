import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './lib/build-web.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { checkNode, install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

/**
 * `npm test`: installs what is missing and runs everything, two steps at a time where the machine has
 * room for them; a failure does not hide the next one.
 */
const CHECKS = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['architecture', 'npm', ['run', '--silent', 'architecture']],
  ['planted violations', 'npm', ['run', '--silent', 'check:planted']],
  ['schema', 'npm', ['run', '--silent', 'schema:check']],
  ['unused', 'npm', ['run', '--silent', 'unused']],
  ['spelling', 'npm', ['run', '--silent', 'spell']],
  ['licences', 'npm', ['run', '--silent', 'licences']],
];
/** Compilers make much that is short-lived: collected less often, it costs a tenth less. */
const ROOM_TO_COLLECT = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].join(' ').trim(),
};
/** End-to-end tests that measure how long the hub or a page takes: nothing runs beside them. */
const TIMED = '/e2e/(hostile/|process/(process|distributed)\\.|web/(map|live)-speed\\.)';
/** What the hub, Chromium and lint take side by side, and some room. */
const ROOM_FOR_TWO_BYTES = 9e9;
const lanes = availableParallelism() > 1 && totalmem() > ROOM_FOR_TWO_BYTES ? 2 : 1;
const reports = mkdtempSync(join(tmpdir(), 'maillage-reports-'));
/** Both runs of end-to-end tests take the data that the first of them loads. */
process.env.MAILLAGE_E2E_LOADED = join(reports, 'data');
const total = { passed: 0, failed: 0, skipped: 0 };

if (await isDone(checkNode, install)) await runEverything();
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Prepares; what cannot be prepared is a failure, and what needs it is not run. */
async function isDone(...preparations) {
  try {
    for (const prepare of preparations) await prepare();
    return true;
  } catch (error) {
    console.error(`maillage: ${error.message}`);
    total.failed += 1;
    return false;
  }
}

/** The longest first: the checks fill what is left of a lane. Integration alone needs nothing of the web. */
async function runEverything() {
  let hasWeb = false;
  const steps = [
    async () => {
      hasWeb = await isDone(ensureChromium, buildWeb);
      if (hasWeb) await runSuite('e2e', '--testPathIgnorePatterns', TIMED);
    },
    () => runSuite('integration'),
    () => runSuite('unit'),
    ...CHECKS.map((step) => () => check(...step)),
  ];
  await Promise.all(Array.from({ length: lanes }, () => runSteps(steps)));
  if (hasWeb) await runSuite('e2e', '--testPathPatterns', TIMED);
  // It needs packages, which a clean checkout has only now.
  const { removeData } = await import('./testing/remove-data.mjs');
  await removeData(process.env.MAILLAGE_E2E_LOADED);
}

/** Takes one step after the other until none is left. */
async function runSteps(steps) {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) await step();
}

async function check(name, command, args) {
  const { seconds, code, output } = await timed(command, args, ROOM_TO_COLLECT);
  if (code !== 0) process.stdout.write(output);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  total[code === 0 ? 'passed' : 'failed'] += 1;
}

async function runSuite(suite, ...options) {
  const file = join(reports, `${[suite, ...options.slice(0, 1)].join('')}.json`);
  const args = ['run', '--silent', `test:${suite}`, '--', ...options, '--json'];
  args.push(`--outputFile=${file}`);
  const { seconds, code, output } = await timed('npm', args);
  const { passed, failed, skipped, suites } = countsOf(file, code);
  if (failed > 0) process.stdout.write(output.replace(/^\{"num.*$/gm, ''));
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${suite} tests: ${passed} passed, ${failed} failed in ${suites} files (${seconds} s)`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A suite that could not start, or that failed beside its tests, is a failure too. */
function countsOf(file, code) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: report.numPendingTests,
      suites: report.numTotalTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, suites: 0 };
  }
}

async function timed(command, args, env = {}) {
  const start = Date.now();
  const result = await run(command, args, env);
  return { ...result, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}
