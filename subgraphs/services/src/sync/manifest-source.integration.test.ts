import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, silentProgress } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifests } from '../main.js';
import { publishTerritories } from '../testing/scene.js';
import { openServicesDesk } from './open-desk.js';

const FIXTURES = fileURLToPath(new URL('../sources/manifest/fixtures', import.meta.url));

let mirror: string;
beforeEach(() => {
  mirror = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  mkdirSync(path.join(mirror, 'piscines/2024'), { recursive: true });
  cpSync(`${FIXTURES}/piscines.csv`, path.join(mirror, 'piscines/2024/piscines.csv'));
});
afterEach(() => {
  rmSync(mirror, { recursive: true });
});

describe('a source that a manifest describes', () => {
  it('is taken in as any other, and its points are served', async () => {
    const own = await testDatabase('services', 'territories');
    await publishTerritories(own, 'v1');
    const { producers } = readManifests([FIXTURES], []);
    const desk = await openServicesDesk(own.target, producers, silentProgress);
    const database = await openDatabase({ target: own.target, records: [], migrations: [] });
    try {
      for await (const { snapshot } of desk.sync(null, { mirror, asOf: null })) {
        expect(snapshot).toMatchObject({ status: 'QUARANTINED', read: 12, kept: 4, leftOut: 1 });
        expect(snapshot?.findings.map(({ code }) => code)).toEqual(['ROWS_REFUSED']);
        await desk.accept(snapshot?.id ?? 0, { by: 'Ana', note: 'vu' });
      }
      const served = await database.query<{ name: string }[]>(
        'SELECT s.name FROM service s JOIN kind k ON k.num = s.kind WHERE k.code = $1 ORDER BY 1',
        ['piscine'],
      );
      expect(served.map(({ name }) => name)).toContain('Piscine des Lilas');
    } finally {
      await database.destroy();
      await desk.close();
      await own.drop();
    }
  }, 60_000);
});
