import type { DatabaseTarget } from '@maillage/kit';
import { copySink, openDatabase } from '@maillage/kit';
import { takeIn } from '@maillage/services/testing';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { targetOf } from '../../hub/open-subgraph.js';
import type { Row } from '../bench.js';
import { inTurn } from '../in-turn.js';
import {
  emptyHistory,
  INVENTED_COLUMNS,
  INVENTED_SOURCE,
  inventFile,
  readCommunes,
} from '../invented-file.js';
import { ratioOf } from '../row.js';

const ROWS = 500_000;
const FIRST = '2020-12-31';
const SECOND = '2021-12-31';

/** A file into facts with their history, against the same file into a table. Its data are no use to a hub afterwards. */
export const ingestRow: Row = async ({ targets, rounds, dataDir, say }) => {
  const target = targetOf(targets, 'services');
  const mirror = mkdtempSync(path.join(dataDir, 'invented-'));
  try {
    const communes = await readCommunes(target);
    const file = await inventFile(mirror, communes, { day: FIRST, rows: ROWS, changed: 0 });
    await inventFile(mirror, communes, { day: SECOND, rows: ROWS, changed: ROWS / 100 });
    const next: number[] = [];
    const facts = async (): Promise<number> => {
      await emptyHistory(target);
      const first = await secondsOf(target, mirror, FIRST);
      next.push(await secondsOf(target, mirror, SECOND));
      return first;
    };
    const sides = [
      { name: 'facts', measure: facts },
      { name: 'COPY', measure: () => copied(target, file) },
    ];
    const measured = await inTurn(sides, rounds);
    await emptyHistory(target);
    say(`the next edition, seconds: ${next.map((s) => s.toFixed(1)).join(', ')}`);
    return [
      {
        row: 6,
        question: `a CSV of ${String(ROWS)} rows into facts with their history and indexes`,
        unit: 's',
        sides: measured,
        bar: { sense: 'at most', value: 10 },
        reached: ratioOf(measured),
        notes: [
          'read, validated, mapped, staged, compared, judged and applied, in one transaction; not published',
          `the next edition, of which 1 % left, 1 % is new and 1 % converted: ${next.map((s) => s.toFixed(1)).join(', ')} s`,
        ],
      },
    ];
  } finally {
    rmSync(mirror, { recursive: true, force: true });
  }
};

/** @throws Error when the edition was not applied whole: a failure is no figure */
async function secondsOf(target: DatabaseTarget, mirror: string, day: string): Promise<number> {
  const [edition] = await takeIn(target, INVENTED_SOURCE, { mirror, asOf: day });
  const { snapshot, seconds, failure } = edition ?? {};
  if (snapshot?.status !== 'ACCEPTED' || snapshot.kept !== ROWS || seconds === undefined)
    throw new Error(`${day} was not taken in: ${JSON.stringify(failure ?? snapshot?.findings)}`);
  return seconds;
}

/** Seconds that the file takes as it is, into columns of text without an index. */
async function copied(target: DatabaseTarget, file: string): Promise<number> {
  const database = await openDatabase({ target, migrations: [] });
  const runner = database.createQueryRunner();
  try {
    const columns = INVENTED_COLUMNS.map((name) => `${pg.escapeIdentifier(name)} text`);
    await runner.query(`CREATE TABLE copied (${columns.join(', ')})`);
    const start = performance.now();
    const form = `WITH (FORMAT csv, HEADER, DELIMITER ';')`;
    await pipeline(createReadStream(file), await copySink(runner, 'copied', form));
    return (performance.now() - start) / 1000;
  } finally {
    await runner.query('DROP TABLE IF EXISTS copied');
    await runner.release();
    await database.destroy();
  }
}
