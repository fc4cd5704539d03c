import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fillShelves, ManifestShelf, openDatabase, silentProgress } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceProducer } from '../main.js';
import { POINT_MANIFESTS } from '../main.js';
import { publishTerritories } from '../testing/scene.js';
import { openServicesDesk } from './open-desk.js';

const FIXTURES = fileURLToPath(new URL('../sources/manifest/fixtures', import.meta.url));

/** A year later: without what was refused, and with one more. */
const LATER = [
  ...readFileSync(`${FIXTURES}/piscines.csv`, 'utf8')
    .split('\n')
    .filter((line) => !/^P0(05|06|07|12)|bis|^P009|^P010/.test(line) && line !== ''),
  'P020;Piscine du Sud;20 rue de l’Eau;03000;03190;3,3;46,5;2025-02-01;;1;Ouverte;',
].join('\n');

function producersOf(folder: string): readonly ServiceProducer[] {
  const shelf = new ManifestShelf(POINT_MANIFESTS, []);
  fillShelves([folder], [shelf]);
  return shelf.added;
}

let mirror: string;
beforeEach(() => {
  mirror = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  mkdirSync(path.join(mirror, 'piscines/2024'), { recursive: true });
  cpSync(`${FIXTURES}/piscines.csv`, path.join(mirror, 'piscines/2024/piscines.csv'));
});
afterEach(() => {
  rmSync(mirror, { recursive: true });
});

describe('a manifest that is tried on a database', () => {
  it('tells what its edition would do, and leaves nothing of it', async () => {
    const own = await testDatabase('services', 'territories');
    await publishTerritories(own, 'v1');
    const desk = await openServicesDesk(own.target, producersOf(FIXTURES), silentProgress);
    const id = 'piscines-publiques';
    try {
      expect(await desk.preview(id, path.join(mirror, 'piscines'))).toBeNull();
      const first = await desk.preview(id, mirror);
      expect(first?.snapshot).toMatchObject({ status: 'QUARANTINED', read: 12, kept: 4 });
      expect(await desk.review(id)).toEqual([]);
      for await (const { snapshot } of desk.sync([id], { mirror, asOf: null }))
        await desk.accept(snapshot?.id ?? 0, { by: 'Ana', note: 'vu' });
      expect((await desk.preview(id, mirror))?.snapshot.isNew).toBe(false);
      mkdirSync(path.join(mirror, 'piscines/2025'));
      writeFileSync(path.join(mirror, 'piscines/2025/piscines.csv'), LATER);
      const { snapshot, changes } = (await desk.preview(id, mirror)) ?? {};
      expect(snapshot).toMatchObject({ status: 'ACCEPTED', findings: [], refused: 0, kept: 5 });
      expect(changes?.map(({ nature, events }) => [nature, events])).toEqual([['OPENED', 1]]);
      expect((await desk.list(mirror)).map(({ newest }) => newest)).toEqual(['2024-12-31']);
    } finally {
      await desk.close();
      await own.drop();
    }
  }, 60_000);
});

describe('a source that a manifest describes', () => {
  it('is taken in as any other, and its points are served', async () => {
    const own = await testDatabase('services', 'territories');
    await publishTerritories(own, 'v1');
    const desk = await openServicesDesk(own.target, producersOf(FIXTURES), silentProgress);
    const database = await openDatabase({ target: own.target, migrations: [] });
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
