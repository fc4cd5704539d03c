import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `npm run bench -- [options]

Compares the hub's speed with its references, each side in turn, and prints a table.

  --rows <1,3,…>   rows to measure                  (all of 1, 3, 4, 5, 6, 7, 8)
  --rounds <n>     times each side is measured      (5, at least 1)
  --json <file>    also writes the figures there
  --data <dir>     folder of its own PostgreSQL     (.maillage/bench)`;

/** What a run of the bench measures. */
export interface BenchOptions {
  readonly rows: readonly number[];
  readonly rounds: number;
  readonly json: string | null;
  readonly dataDir: string;
  readonly help: boolean;
}

/** Reads the command line. @throws Error that names the option at fault */
export function readBenchOptions(args: readonly string[], known: readonly number[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: known.join(',') },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      data: { type: 'string', default: '.maillage/bench' },
      help: { type: 'boolean', default: false },
    },
  });
  const rows = values.rows.split(',').map(Number);
  const unknown = rows.find((row) => !known.includes(row));
  if (unknown !== undefined) throw new Error(`--rows takes ${known.join(', ')}: ${values.rows}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds takes a whole number from 1');
  const json = values.json === undefined ? null : resolve(values.json);
  return { rows, rounds, json, dataDir: resolve(values.data), help: values.help };
}
