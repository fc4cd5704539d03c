import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { fillShelves, ManifestShelf } from '@maillage/kit';
import { ask, workbookOf } from '@maillage/kit/testing';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { VARIABLE_MANIFESTS } from '../main.js';
import type { TerritoryProducer } from '../producer/territory-producer.port.js';
import type { IntakeScene } from '../testing/intake.scene.js';
import { intakeScene } from '../testing/intake.scene.js';

const FIXTURES = fileURLToPath(new URL('../sources/manifest/fixtures', import.meta.url));

function producerNamed(id: string): TerritoryProducer {
  const shelf = new ManifestShelf(VARIABLE_MANIFESTS, []);
  expect(fillShelves([FIXTURES], [shelf])).toEqual([]);
  const found = shelf.added.find(({ info }) => info.id === id);
  if (found === undefined) throw new Error(`no manifest describes ${id}`);
  return found;
}

async function during(
  id: string,
  use: (scene: IntakeScene, graph: () => Promise<Subgraph>) => Promise<void>,
): Promise<void> {
  const scene = await intakeScene(producerNamed(id));
  const opened: Subgraph[] = [];
  try {
    await use(scene, async () => {
      const graph = await scene.graph();
      opened.push(graph);
      return graph;
    });
  } finally {
    for (const graph of opened) await graph.close();
    await scene.close();
  }
}

describe('a variable of numbers that a manifest describes', () => {
  it('is taken in, waits where too many rows fail, and is served once they are mended', async () => {
    await during('kiosques', async (scene, graph) => {
      const { mirror, desk } = scene;
      const file = path.join(mirror, 'fake/2019.xlsx');
      const header = ['code', 'kiosques'];
      const rows = [header, ['00001', 4], ['0009', 2], ['00002', 'NC'], ['00077', 8]];
      writeFileSync(file, workbookOf('Feuille', rows));
      expect(await scene.sync()).toEqual([['2019-12-31', 'QUARANTINED', 3, 1]]);
      const [waiting] = await desk.review(null);
      expect(await desk.refused(waiting?.id ?? 0)).toMatchObject([
        { line: 5, code: 'TERRITORY_UNKNOWN' },
      ]);
      writeFileSync(file, workbookOf('Feuille', rows.slice(0, 4)));
      expect((await desk.preview('kiosques', mirror))?.snapshot).toMatchObject({
        kept: 3,
        refused: 0,
      });
      expect(await scene.sync()).toEqual([['2019-12-31', 'ACCEPTED', 3, 0]]);
      expect(await scene.values('kiosques')).toEqual([
        'COM-00001 2019-12-31 4/6 (00001:2)',
        'COM-00002 2019-12-31 -/- (00002:4)',
        'COM-00009 2019-12-31 2/- (0009:3)',
      ]);
      const { data } = await ask(
        await graph(),
        '{ territoryColumns(level: COMMUNE, variable: "kiosques", constant: true) { ids values } }',
      );
      expect(data).toEqual({
        territoryColumns: { ids: ['COM-00001', 'COM-00002', 'COM-00003'], values: [6, null, null] },
      });
    });
  }, 60_000);
});

describe('a variable of classes that a manifest describes', () => {
  it('has the codes of the day that is told, and is listed by class', async () => {
    await during('zones-inventees', async (scene, graph) => {
      const { mirror, desk } = scene;
      cpSync(`${FIXTURES}/zones.geojson`, path.join(mirror, 'zones.geojson'));
      expect(await scene.sync()).toEqual([['2023-07-01', 'QUARANTINED', 3, 1]]);
      const [waiting] = await desk.review(null);
      await desk.accept(waiting?.id ?? 0, { by: 'Ana', note: 'B n’existe pas' });
      expect(await scene.values('zone')).toEqual([
        'COM-00001 2023-07-01 a/a (00001:1)',
        'COM-00002 2023-07-01 numero-1/- (0002:3)',
        'COM-00003 2023-07-01 hors-zone/-',
        'COM-00008 2023-07-01 hors-zone/-',
        'COM-00009 2023-07-01 a/- (00009:2)',
      ]);
      const { data } = await ask(
        await graph(),
        `{ territoriesByValue(variable: "zone", category: "a") { nodes { id } }
           territory(id: "COM-00001") { variables { variable { code labelEn } category { label } } } }`,
      );
      expect(data).toEqual({
        territoriesByValue: { nodes: [{ id: 'COM-00001' }] },
        territory: {
          variables: [
            { variable: { code: 'zone', labelEn: 'Invented zone' }, category: { label: 'Zone A' } },
          ],
        },
      });
    });
  }, 60_000);
});
