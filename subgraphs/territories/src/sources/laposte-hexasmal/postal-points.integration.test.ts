import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PostalPointsRepository } from '../../load/postal-points.repository.js';
import type { IntakeScene } from '../../testing/intake.scene.js';
import { intakeScene } from '../../testing/intake.scene.js';
import { smallHistory } from '../../testing/small-history.js';
import { HEXASMAL } from './hexasmal.source.js';

const HEADER =
  'Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;latitude;longitude';
const line = (code: string, locality: string, lat: number, lon: number): string =>
  [code, 'ICI', '00100', locality, 'ICI', lat, lon].join(';');

let scene: IntakeScene;
let points: PostalPointsRepository;
const sync = async (stamp: string, ...lines: readonly string[]): Promise<void> => {
  const folder = path.join(scene.mirror, 'territoires', stamp);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'laposte_hexasmal.csv'), [HEADER, ...lines, ''].join('\n'));
  await scene.sync();
};
beforeAll(async () => {
  scene = await intakeScene(HEXASMAL);
  points = new PostalPointsRepository(scene.database);
}, 60_000);
afterAll(() => scene.close());

describe('the points that postal codes give to communes', () => {
  it('are none before a list is there', async () => {
    expect(await points.of(smallHistory())).toEqual(new Map());
  });

  const FIRST = [
    line('00009', '', 46.9, 3.9),
    line('00002', '', 46.6, 3.1),
    line('00008', '', 46.8, 3.8),
    line('00003', '', -17.5, -149.5),
    line('00004', '', -17.5, -149.5),
  ];

  it('leave out what several communes share, which is of none of them, and what was divided', async () => {
    await sync('2021-03', ...FIRST);
    expect(await points.of(smallHistory())).toEqual(
      new Map([
        ['COM-00001', { lon: 3.9, lat: 46.9 }],
        ['COM-00002', { lon: 3.1, lat: 46.6 }],
      ]),
    );
  });

  it('are those of the newest list, of a commune’s own code before those that it took in', async () => {
    const own = [line('00001', '', 46.5, 3), line('00001', 'LE BAS', 46.5, 3)];
    await sync('2021-09', ...FIRST, ...own);
    expect((await points.of(smallHistory())).get('COM-00001')).toEqual({ lon: 3, lat: 46.5 });
  });
});
