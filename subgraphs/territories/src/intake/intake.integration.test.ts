import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IntakeScene } from '../testing/intake.scene.js';
import { intakeScene } from '../testing/intake.scene.js';

let scene: IntakeScene;
beforeEach(async () => {
  scene = await intakeScene();
}, 60_000);
afterEach(() => scene.close());

const OLD = ['00001;VILLE;4', '00009;VILLE;2', '00002;BOURG;3', '00003;VILLAGE;5', '00008;BOURG;7'];
const NEW = ['00001;VILLE;9', '00002;BOURG;3', '00003;BOURG;6'];

describe('the first snapshot of a source', () => {
  it('gives each territory of its time its value, with the row and the code as written', async () => {
    scene.mirrored('2020-12-31', ['00001;VILLE;4', '00009;BOURG;2', '00002;BOURG;3']);
    expect(await scene.sync()).toEqual([['2020-12-31', 'ACCEPTED', 6, 0]]);
    expect(await scene.values('taille')).toEqual([
      // Its two communes of then differ: what it would be worth today is not known.
      'COM-00001 2020-12-31 VILLE/- (00001:2)',
      // Part of another commune, of which nothing is known, lies in it today.
      'COM-00002 2020-12-31 BOURG/- (00002:4)',
      'COM-00009 2020-12-31 BOURG/- (00009:3)',
    ]);
    expect(await scene.desk.history('fake')).toEqual([]);
  });

  it('brings values to the communes of today: the class that all share, or their sum', async () => {
    scene.mirrored('2020-12-31', ['00001;VILLE;4', '00009;VILLE;2']);
    await scene.sync();
    expect(await scene.values('taille')).toEqual([
      'COM-00001 2020-12-31 VILLE/VILLE (00001:2)',
      'COM-00009 2020-12-31 VILLE/- (00009:3)',
    ]);
    expect(await scene.values('bancs')).toEqual([
      'COM-00001 2020-12-31 4/6 (00001:2)',
      ...['COM-00002 2020-12-31 0/-', 'COM-00003 2020-12-31 0/-', 'COM-00008 2020-12-31 0/-'],
      'COM-00009 2020-12-31 2/- (00009:3)',
    ]);
  });

  it('gives the zero that a code lost, and keeps the code as it was written', async () => {
    scene.mirrored('2023-12-31', ['0002;BOURG;3']);
    await scene.sync();
    expect(await scene.values('taille')).toEqual(['COM-00002 2023-12-31 BOURG/BOURG (0002:2)']);
  });

  it('knows a commune by a code of another vintage, and counts it', async () => {
    scene.mirrored('2023-12-31', ['00002;BOURG;3', '00009;VILLE;2']);
    expect(await scene.sync()).toEqual([['2023-12-31', 'ACCEPTED', 4, 0]]);
    expect(await scene.values('taille')).toContain('COM-00009 2023-12-31 VILLE/- (00009:3)');
    const [row] = await scene.database.query<{ mended: unknown }[]>('SELECT mended FROM snapshot');
    expect(row?.mended).toEqual({ OTHER_VINTAGE: 2 });
  });
});

describe('rows that cannot be used', () => {
  it('are refused with their line: no commune, another class, a commune already read', async () => {
    const bad = [
      '99999;VILLE;1',
      '00002;HAMEAU;3',
      '00003;VILLAGE;x',
      '1;VILLE;1',
      '00001;BOURG;1',
    ];
    scene.mirrored('2023-12-31', ['00001;VILLE;4', ...bad]);
    expect(await scene.sync()).toEqual([['2023-12-31', 'QUARANTINED', 3, 8]]);
    const [waiting] = await scene.desk.review('fake');
    expect(waiting?.findings.map(({ code }) => code)).toEqual(['ROWS_REFUSED']);
    const refused = await scene.desk.refused(waiting?.id ?? 0);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      ...[3, 3].map((line) => [line, 'TERRITORY_UNKNOWN']),
      [4, 'CATEGORY_NEW'],
      [5, 'ROW_INVALID'],
      ...[6, 6].map((line) => [line, 'TERRITORY_UNKNOWN']),
      ...[7, 7].map((line) => [line, 'DUPLICATE_ID']),
    ]);
    expect(await scene.values('taille')).toEqual([]);
  });
});

describe('a second vintage', () => {
  const told = async () => [...(await scene.values('taille')), ...(await scene.values('bancs'))];

  it('stands beside the first, and tells what changed', async () => {
    scene.mirrored('2020-12-31', OLD);
    scene.mirrored('2023-12-31', NEW);
    await scene.sync();
    const ofOne = (await scene.values('taille')).filter((value) => value.startsWith('COM-00003'));
    expect(ofOne).toEqual([
      'COM-00003 2020-12-31 VILLAGE/- (00003:5)',
      'COM-00003 2023-12-31 BOURG/BOURG (00003:4)',
    ]);
    const changes = (await scene.desk.history('fake')).map(
      ({ nature, kindFrom, kindTo, events }) => [nature, kindFrom, kindTo, events],
    );
    expect(changes).toEqual([
      ['CHANGED', 'bancs', 'bancs', 2],
      ['CHANGED', 'VILLAGE', 'BOURG', 1],
      ['REMOVED', 'bancs', null, 2],
      ['REMOVED', 'BOURG', null, 1],
      ['REMOVED', 'VILLE', null, 1],
    ]);
  });

  it('gives the same when it comes before the first', async () => {
    scene.mirrored('2020-12-31', OLD);
    scene.mirrored('2023-12-31', NEW);
    await scene.sync();
    const inOrder = [await told(), await scene.desk.history('fake')];
    const other = await intakeScene();
    try {
      other.mirrored('2023-12-31', NEW);
      await other.sync();
      other.mirrored('2020-12-31', OLD);
      expect(await other.sync()).toEqual([
        ['2020-12-31', 'ACCEPTED', 10, 0],
        ['2023-12-31', 'ACCEPTED', 6, 0],
      ]);
      const reversed = [...(await other.values('taille')), ...(await other.values('bancs'))];
      expect([reversed, await other.desk.history('fake')]).toEqual(inOrder);
    } finally {
      await other.close();
    }
  }, 60_000);

  it('takes the place of another of the same day', async () => {
    scene.mirrored('2023-12-31', NEW);
    await scene.sync();
    scene.mirrored('2023-12-31', ['00001;VILLE;9', '00002;BOURG;3', '00003;VILLE;6']);
    await scene.sync();
    expect(await scene.values('taille')).toContain('COM-00003 2023-12-31 VILLE/VILLE (00003:4)');
  });
});

describe('a bad file', () => {
  it.each([
    ['a row alone is left of it', ['00001;VILLE;9'], 'QUARANTINED'],
    ['a column has another name', null, 'COLUMNS_MISSING'],
  ])('leaves the last good values, then a good one is taken: %s', async (_why, rows, status) => {
    scene.mirrored('2022-12-31', NEW);
    await scene.sync();
    const good = await scene.values('taille');
    if (rows === null) scene.damaged('2023-12-31');
    else scene.mirrored('2023-12-31', rows);
    expect((await scene.sync()).map(([day, became]) => [day, became])).toEqual([
      ['2022-12-31', 'ACCEPTED'],
      ['2023-12-31', status],
    ]);
    expect(await scene.values('taille')).toEqual(good);
    scene.mirrored('2023-12-31', NEW);
    expect(await scene.sync('2023-12-31')).toEqual([['2023-12-31', 'ACCEPTED', 6, 0]]);
    expect(await scene.values('taille')).toHaveLength(2 * good.length);
  });

  it('is served once a steward accepts it', async () => {
    scene.mirrored('2022-12-31', NEW);
    scene.mirrored('2023-12-31', ['00001;VILLE;9']);
    await scene.sync();
    const [waiting] = await scene.desk.review(null);
    expect(waiting?.findings.map(({ code }) => code)).toEqual(['RECORDS_LOST']);
    await scene.desk.accept(waiting?.id ?? 0, { by: 'Ana', note: null });
    expect(await scene.values('taille')).toContain('COM-00001 2023-12-31 VILLE/VILLE (00001:2)');
  });
});
