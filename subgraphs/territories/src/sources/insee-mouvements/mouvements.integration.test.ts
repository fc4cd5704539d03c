import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mirrorFolder } from '@maillage/kit/testing';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MovementRepository } from '../../movement/movement.repository.js';
import { MovementService } from '../../movement/movement.service.js';
import { MovementChange } from '../../movement/movement.type.js';
import type { IntakeScene } from '../../testing/intake.scene.js';
import { intakeScene } from '../../testing/intake.scene.js';
import { MOUVEMENTS } from './mouvements.source.js';

const FOLDER = 'reformes/cog/mouvements-communes';
const HEADER =
  'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP';

const line = (modality: string, day: string, before: string, after: string): string =>
  `${modality},${day},COM,${before},0,N,N,Nom,COM,${after},0,N,N,Nom`;

const openOn = async (): Promise<[IntakeScene, MovementService, MovementRepository]> => {
  const scene = await intakeScene(MOUVEMENTS);
  const repository = new MovementRepository(scene.database);
  return [scene, new MovementService(repository), repository];
};

const PAGE = { first: 200, after: null };

describe('editions of the list of movements', () => {
  let scene: IntakeScene;
  let service: MovementService;
  let repository: MovementRepository;
  const put = (stamp: string, ...lines: readonly string[]): void => {
    const folder = path.join(scene.mirror, FOLDER, stamp);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'mouvements-communes.csv'), [HEADER, ...lines, ''].join('\n'));
  };
  const keys = async (change: MovementChange, knownAt: Date | null = null) => {
    const { nodes } = await service.changes(change, { on: null, knownAt }, PAGE);
    return nodes.map(({ key }) => key);
  };
  const kept = [
    line('31', '2022-01-01', '0009', '0001'),
    ...Array.from({ length: 8 }, (_, i) => line('10', `195${String(i)}-01-01`, '00002', '00002')),
  ];
  let before: Date;

  beforeAll(async () => {
    [scene, service, repository] = await openOn();
    put('2021', ...kept, line('31', '1960-01-01', '00007', '00001'));
    await scene.sync();
    const [{ now } = { now: new Date() }] =
      await scene.database.query<{ now: Date }[]>('SELECT now() AS now');
    before = now;
    put('2022', ...kept, line('33', '1960-01-01', '00007', '00001'));
    await scene.sync();
  }, 60_000);
  afterAll(() => scene.close());

  it('tell what was written into the past, and what was taken out of it', async () => {
    expect(await keys(MovementChange.ADDED)).toEqual(['1960-01-01|33|COM-00007|COM-00001']);
    expect(await keys(MovementChange.REMOVED)).toEqual(['1960-01-01|31|COM-00007|COM-00001']);
  });

  it('answer as the hub knew them at an instant', async () => {
    expect(await keys(MovementChange.ADDED, before)).toEqual([]);
    expect((await service.editions(before)).map(({ validOn }) => validOn)).toEqual(['2021-01-01']);
  });

  it('are counted, what they rewrite apart, and compared with the history', async () => {
    const [, newest] = await service.editions(null);
    expect(newest).toMatchObject({
      ...{ validOn: '2022-01-01', movements: 10, added: 1, addedSince: 0, removed: 1 },
    });
  });

  it('give the movements of a code under the day asked, with the editions that list each', async () => {
    const told = async (on: string | null) =>
      (await repository.ofCodes(['00007'], { on, knownAt: null })).map((row) => [
        ...[row.data.modality, row.edition, row.firstListed, row.lastListed],
      ]);
    expect(await told('2021-06-01')).toEqual([['31', '2021-01-01', '2021-01-01', '2021-01-01']]);
    expect(await told(null)).toEqual([['33', '2022-01-01', '2022-01-01', '2022-01-01']]);
  });
});

const REAL = path.join(mirrorFolder(), FOLDER, '2022');
const isThere = existsSync(REAL);

describe('the real editions of the list of movements', () => {
  (isThere ? it : it.skip)(
    isThere
      ? 'show INSEE rewriting its past: 250 movements gone, 795 new from 2021 to 2022'
      : `show INSEE rewriting its past (skipped: no file under ${REAL})`,
    async () => {
      const [scene, service] = await openOn();
      for await (const one of scene.desk.sync(null, { mirror: mirrorFolder(), asOf: null })) {
        expect(one.failure).toBeNull();
      }
      const editions = await service.editions(null);
      expect(
        editions.map(({ validOn, movements, added, removed }) => [
          ...[validOn, movements, added, removed],
        ]),
      ).toEqual([
        ['2021-01-01', 13_465, null, null],
        ['2022-01-01', 14_010, 795, 250],
        ['2023-01-01', 13_834, 1244, 1420],
        ['2024-01-01', 13_284, 101, 651],
      ]);
      await scene.close();
    },
    120_000,
  );
});
