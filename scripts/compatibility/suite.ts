import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The suite is fetched, not depended on: its own dependencies (pm2, a second Jest, a Rover that its
 * install script downloads) are many, and none is needed without its containers.
 */
const PACKAGE = '@apollo/federation-subgraph-compatibility-tests@1.2.1';
const INTEGRITY =
  'sha512-aR8+SS8lgMa+DEc1Gjn7d1IeqJGxegfwdFhDiF2eT6T0fGujCYEgJQXqPKMXRViIiFtoqxGktvpjJmILrC5coA==';

/** Fetches the suite into a folder of its own. @throws Error when it is not the one that was reviewed */
export async function fetchSuite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-compatibility-'));
  const { stdout } = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder]);
  const archive = join(folder, stdout.trim());
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` !== INTEGRITY)
    throw new Error(`${PACKAGE} is not the one that was reviewed`);
  await run('tar', ['xzf', archive, '-C', folder]);
  return join(folder, 'package');
}

/** Starts one of the two subgraphs that the suite brings, on the port that it chose. */
export function startNeighbour(suite: string, name: 'users' | 'inventory'): () => void {
  const cwd = join(suite, 'dist', 'subgraphs', name);
  const child = spawn(process.execPath, ['index.js'], { cwd, stdio: 'ignore', env: {} });
  return () => void child.kill();
}

/** One test of the suite, as Jest tells it. */
export interface SuiteResult {
  readonly fullName: string;
  readonly status: string;
}

/** Its tests fetch with a library that retries: ours do not need to. */
const FETCH = 'module.exports = (url, options) => fetch(url, options);\n';

/** Runs the suite's tests against the products subgraph at an address and the router on port 4000. */
export async function runSuite(suite: string, productsUrl: string): Promise<SuiteResult[]> {
  const [config, report, fetcher] = ['jest.json', 'report.json', 'fetch.cjs'].map((file) =>
    join(suite, file),
  ) as [string, string, string];
  writeFileSync(fetcher, FETCH);
  writeFileSync(
    config,
    JSON.stringify({
      rootDir: suite,
      testMatch: ['<rootDir>/dist/tests/*.test.js'],
      moduleNameMapper: { '^make-fetch-happen$': fetcher },
      modulePaths: [join(ROOT, 'node_modules')],
      transform: {},
    }),
  );
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--ci', '--json', '--outputFile', report, '--config', config];
  const env = { ...process.env, NODE_OPTIONS: '', PRODUCTS_URL: productsUrl };
  // A test that fails is a result, not an accident.
  await run(process.execPath, [jest, ...options], { env }).catch(() => undefined);
  const told = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: SuiteResult[] }[];
  };
  return told.testResults.flatMap(({ assertionResults }) => assertionResults);
}
