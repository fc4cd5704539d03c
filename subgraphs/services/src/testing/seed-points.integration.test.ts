import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateDatabase, openDatabase, silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { testDatabase } from '@maillage/kit/testing';
import type { DataSource } from 'typeorm';
import { loadInto } from '../load/load-services.js';
import { MIGRATIONS } from '../migrations/index.js';
import { legalPoint } from '../nearest/legal-projection.js';
import { NEAREST } from '../nearest/nearest.repository.js';
import { fakeSource, publishTerritories } from './scene.js';
import { seedPoints } from './seed-points.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase('services', 'territories');
  await publishTerritories(database, 'v1');
  source = await openDatabase({ target: database.target, migrations: MIGRATIONS });
  await migrateDatabase(source);
  await loadInto(source, [fakeSource()], silentProgress);
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('invented points', () => {
  it('are counted with the others and searched through the same index', async () => {
    const report = await seedPoints(database.target, { kind: 'borne', count: 5_000, seed: 7 });
    expect(report).toEqual({ kind: 'borne', points: 5_000 });
    const [kind] = await source.query<{ num: number; points: number }[]>(
      "SELECT num, points FROM kind WHERE code = 'borne'",
    );
    expect(kind?.points).toBe(5_000);
    const at = legalPoint({ lon: 3, lat: 46.5 });
    const plan = await source.query<Record<string, string>[]>(`EXPLAIN ${NEAREST}`, [
      [kind?.num],
      ...[at?.zone, at?.x, at?.y, 15, null],
    ]);
    expect(JSON.stringify(plan)).toMatch(/Index Scan using service_near/);
  }, 60_000);

  it('are the same for the same seed', async () => {
    const ids = async (kind: string) => {
      const rows = await source.query<{ lon: number }[]>(
        'SELECT lon FROM service JOIN kind ON kind.num = service.kind WHERE code = $1 ORDER BY lon',
        [kind],
      );
      return rows.map((row) => row.lon);
    };
    await seedPoints(database.target, { kind: 'a', count: 100, seed: 3 });
    await seedPoints(database.target, { kind: 'b', count: 100, seed: 3 });
    expect(await ids('a')).toEqual(await ids('b'));
  }, 60_000);
});
