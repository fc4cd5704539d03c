import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SyncedEdition } from '@maillage/kit';
import type { DeskScene } from '../testing/desk-scene.js';
import { deskScene } from '../testing/desk-scene.js';

let scene: DeskScene;
beforeEach(async () => {
  scene = await deskScene();
}, 60_000);
afterEach(() => scene.close());

async function sync(asOf: string | null = null): Promise<SyncedEdition[]> {
  const { desk, mirror } = scene;
  const editions: SyncedEdition[] = [];
  for await (const edition of desk.sync(null, { mirror, asOf })) editions.push(edition);
  return editions;
}

const told = (editions: readonly SyncedEdition[]) =>
  editions.map(({ validOn, snapshot, failure }) => [validOn, failure?.code ?? snapshot?.status]);

describe('the editions of a mirror', () => {
  it('are taken in by the days they describe, with what each changed, and published', async () => {
    scene.mirrored('2021-12-31', 19);
    scene.mirrored('2020-12-31', 20);
    const editions = await sync();
    expect(editions.map(({ validOn, events }) => [validOn, events])).toEqual([
      ['2020-12-31', {}],
      ['2021-12-31', { CLOSED: 1 }],
    ]);
    expect(await scene.served()).toBe(19);
  });

  it('change nothing when they come twice', async () => {
    scene.mirrored('2020-12-31', 20);
    await sync();
    expect(await sync()).toMatchObject([{ snapshot: { isNew: false }, events: {} }]);
  });

  it('are only the newest of a day asked for', async () => {
    for (const year of ['2019', '2020', '2021']) scene.mirrored(`${year}-12-31`, 20);
    expect(told(await sync('2021-06-30'))).toEqual([['2020-12-31', 'ACCEPTED']]);
  });

  it('are listed until they are taken in', async () => {
    scene.mirrored('2020-12-31', 20);
    expect(await scene.desk.list(scene.mirror)).toMatchObject([
      { newest: null, found: ['2020-12-31'] },
    ]);
    await sync();
    expect(await scene.desk.list(scene.mirror)).toMatchObject([
      { newest: '2020-12-31', found: [] },
    ]);
  });
});

describe('an edition that cannot be read', () => {
  it.each([
    ['another format', 'SOURCE_FORMAT_CHANGED'],
    ['a surprise', 'EDITION_FAILED'],
  ] as const)('leaves the others and what was known, for %s, and is told', async (what, code) => {
    scene.mirrored('2020-12-31', 20);
    scene.mirrored('2021-12-31', what);
    scene.mirrored('2022-12-31', 19);
    expect(told(await sync())).toEqual([
      ['2020-12-31', 'ACCEPTED'],
      ['2021-12-31', code],
      ['2022-12-31', 'ACCEPTED'],
    ]);
    expect(await scene.served()).toBe(19);
    expect(await scene.desk.status()).toMatchObject([
      { failure: { code, validOn: '2021-12-31' }, newest: { validOn: '2022-12-31', kept: 19 } },
    ]);
  });

  it('is taken in once it can be', async () => {
    scene.mirrored('2020-12-31', 'a surprise');
    await sync();
    scene.mirrored('2020-12-31', 20);
    expect(told(await sync())).toEqual([['2020-12-31', 'ACCEPTED']]);
  });
});

describe('what was taken in', () => {
  it('is published when its reader leaves before the end', async () => {
    scene.mirrored('2020-12-31', 20);
    scene.mirrored('2021-12-31', 19);
    const { desk, mirror } = scene;
    for await (const edition of desk.sync(null, { mirror, asOf: null })) {
      expect(edition.validOn).toBe('2020-12-31');
      break;
    }
    expect(await scene.served()).toBe(20);
  });
});
