import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { DatabaseUnavailable, databaseFailure } from '../errors/index.js';
import type { TestDatabase } from '../testing/index.js';
import { testDatabase } from '../testing/index.js';
import {
  copyBatches,
  copyRows,
  inTransaction,
  migrateDatabase,
  openDatabase,
  takenBack,
} from './index.js';

class CreatePlace1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE place (id int PRIMARY KEY, name text, tags text[])');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE place');
  }
}

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase('places', 'others');
  source = await openDatabase({
    target: database.target,
    migrations: [CreatePlace1700000000001],
  });
  await migrateDatabase(source);
  await migrateDatabase(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('copied rows', () => {
  it('arrive as they were, whatever their characters', async () => {
    const rows = [
      [1, 'L’Haÿ\t"les"\nRoses\\', ['a,b', 'c"d', '{e}']],
      [2, null, []],
    ] as const;
    await inTransaction(source, (runner) =>
      copyRows(runner, 'place', ['id', 'name', 'tags'], rows),
    );
    const read = await source.query<{ id: number; name: string | null; tags: string[] }[]>(
      'SELECT * FROM place ORDER BY id',
    );
    expect(read.map((r) => [r.id, r.name, r.tags])).toEqual(rows);
  });

  it('leave nothing when the source breaks half way', async () => {
    function* broken(): Generator<readonly [number]> {
      for (let id = 1000; id < 50_000; id += 1) yield [id];
      throw new Error('cut');
    }
    const work = inTransaction(source, (runner) => copyRows(runner, 'place', ['id'], broken()));
    await expect(work).rejects.toThrow('cut');
    const [{ count } = { count: '' }] = await source.query<{ count: string }[]>(
      'SELECT count(*) FROM place WHERE id >= 1000',
    );
    expect(count).toBe('0');
  });
});

describe('rows that are copied in batches', () => {
  const name = 'x'.repeat(10_000);
  function* many(fails = false): Generator<readonly [number, string]> {
    for (let id = 100_000; id < 103_000; id += 1) yield [id, name];
    if (fails) throw new Error('cut');
  }
  const counts: string[] = [];
  const copied = (rows: Iterable<readonly [number, string]>, each?: () => void) =>
    inTransaction(source, (runner) =>
      copyBatches(runner, 'place', ['id', 'name'], rows, async () => {
        counts.push(await counted(runner));
        each?.();
      }),
    );
  const counted = async (on: QueryRunner | DataSource): Promise<string> => {
    const sql = 'SELECT count(*) AS n FROM place WHERE id >= 100000';
    const [row] = (await on.query(sql)) as { n: string }[];
    return row?.n ?? '';
  };

  it('are worked on batch after batch, the last one too, and each row once', async () => {
    await copied(many());
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual([...new Set(counts)]);
    expect(counts.at(-1)).toBe('3000');
    await source.query('DELETE FROM place WHERE id >= 100000');
  });

  it('leave nothing when the source breaks, or the work on a batch', async () => {
    await expect(copied(many(true))).rejects.toThrow('cut');
    const fails = () => {
      throw new Error('work');
    };
    await expect(copied(many(), fails)).rejects.toThrow('work');
    expect(await counted(source)).toBe('0');
  });
});

describe('work whose connection is lost', () => {
  /** Ends the connection that a runner has, and waits until that is known here. */
  async function lose(runner: QueryRunner): Promise<void> {
    const client = (await runner.connect()) as pg.PoolClient;
    const lost = new Promise<void>((gone) => client.once('end', gone));
    const [row] = (await runner.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
    await database.runAsAdmin(`SELECT pg_terminate_backend(${String(row?.pid)})`);
    await lost;
  }

  it('says that the database is away when it asks again', async () => {
    const error: unknown = await inTransaction(source, async (runner) => {
      await lose(runner);
      await runner.query('SELECT 1');
    }).catch((thrown: unknown) => thrown);
    expect(databaseFailure(error)).toBeInstanceOf(DatabaseUnavailable);
  });

  it.each([
    ['inTransaction', inTransaction],
    ['takenBack', takenBack],
  ])(
    'fails for the reason that it has, not for what cannot be undone: %s',
    async (_name, within) => {
      const work = within(source, async (runner) => {
        await lose(runner);
        throw new Error('its own');
      });
      await expect(work).rejects.toThrow('its own');
    },
  );
});

describe('a subgraph’s role', () => {
  it('cannot read or write another’s schema', async () => {
    await expect(source.query('CREATE TABLE others.mine (id int)')).rejects.toThrow(
      /permission denied for schema others/,
    );
  });

  it('is refused what an administrator may do', async () => {
    await expect(source.query('CREATE ROLE intruder')).rejects.toThrow(/permission denied/);
  });
});
