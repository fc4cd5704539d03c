import { mkdirSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { chromiumPath } from '../e2e/browser.js';
import { targetOf } from '../hub/open-subgraph.js';
import { openBenchDatabase } from './bench-database.js';
import type { Bench, Row } from './bench.js';
import type { Environment } from './environment.js';
import { environmentOf } from './environment.js';
import type { BenchOptions } from './options.js';
import { HELP, readBenchOptions } from './options.js';
import { tableOf } from './report.js';
import type { RowResult } from './row.js';
import { passes } from './row.js';
import { choroplethRow } from './rows/choropleth.js';
import { coLocatedRow } from './rows/co-located.js';
import { distributedRow } from './rows/distributed.js';
import { ingestRow } from './rows/ingest.js';
import { liveRow } from './rows/live.js';
import { mapRow } from './rows/map.js';
import { nearestRow } from './rows/nearest.js';

/** Rows that ask the database; live changes and the map then start hubs of their own on the same data. */
const GRAPH_ROWS: ReadonlyMap<number, Row> = new Map([
  [1, coLocatedRow],
  [3, distributedRow],
  [4, choroplethRow],
]);
const HUB_ROWS: ReadonlyMap<number, Row> = new Map([
  [7, liveRow],
  [8, mapRow],
]);
/** Rows that add to the data: last, and the next run loads anew. */
const SEEDING_ROWS: ReadonlyMap<number, Row> = new Map([
  [5, nearestRow],
  [6, ingestRow],
]);
const ALL = [...GRAPH_ROWS, ...SEEDING_ROWS, ...HUB_ROWS].map(([row]) => row);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run({ rows, rounds, dataDir, json }: BenchOptions): Promise<void> {
  if (rows.some((row) => HUB_ROWS.has(row))) chromiumPath();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const wanted = (known: ReadonlyMap<number, Row>) =>
    [...known].flatMap(([number, row]) => (rows.includes(number) ? [row] : []));
  const results: RowResult[] = [];
  const machine: Environment[] = [];
  const onDatabase = async (known: readonly Row[]): Promise<void> => {
    const databases = await openBenchDatabase(dataDir, pino({ level: 'silent' }));
    const { targets } = databases;
    try {
      machine.push(await environmentOf(targetOf(targets, 'services')));
      for (const row of known)
        results.push(...(await told(row, { targets, rounds, dataDir, say })));
    } finally {
      await databases.stop();
    }
  };
  await onDatabase(wanted(GRAPH_ROWS));
  for (const row of wanted(HUB_ROWS)) {
    results.push(...(await told(row, { targets: {}, rounds, dataDir, say })));
  }
  if (wanted(SEEDING_ROWS).length > 0) await onDatabase(wanted(SEEDING_ROWS));
  const [environment] = machine;
  if (environment === undefined) return;
  results.sort((a, b) => a.row - b.row);
  say(`\n${tableOf(results, environment)}`);
  if (json !== null) writeFileSync(json, JSON.stringify({ environment, results }, null, 2));
  process.exitCode = results.every(passes) ? 0 : 1;
}

async function told(row: Row, bench: Bench): Promise<readonly RowResult[]> {
  const results = await row(bench);
  for (const { row: number, question, reached } of results)
    say(`${String(number)}. ${question}: ${reached.toFixed(2)}`);
  return results;
}

try {
  const options = readBenchOptions(process.argv.slice(2), ALL);
  if (options.help) say(HELP);
  else await run(options);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
