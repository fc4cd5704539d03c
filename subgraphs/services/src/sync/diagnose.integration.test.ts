import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DatabaseTarget } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import type { ServiceProducer } from '../producer/producer.port.js';
import type { DeskScene } from '../testing/desk-scene.js';
import { deskScene, NUMBERED_POINTS } from '../testing/desk-scene.js';
import { diagnose } from './diagnose.js';

const MONTHLY: ServiceProducer = {
  ...NUMBERED_POINTS,
  info: { ...NUMBERED_POINTS.info, cadence: 'MONTHLY' },
};

async function checks(target: DatabaseTarget, mirror: string | null, today = '2021-01-31') {
  const seen = await diagnose(target, { producers: [MONTHLY], mirror, today });
  return seen.map(({ name, ok }) => [name, ok]);
}

describe('a diagnosis before anything is loaded', () => {
  it('tells what lacks, and makes nothing', async () => {
    const empty = await testDatabase('services', 'territories');
    const seen = [await checks(empty.target, null), await checks(empty.target, '/nowhere')];
    await empty.drop();
    const lacks = ['territories', 'migrations', 'mirror'].map((name) => [name, false]);
    expect(seen).toEqual([lacks, lacks]);
  }, 60_000);
});

describe('a diagnosis of sources', () => {
  let scene: DeskScene;
  beforeEach(async () => {
    scene = await deskScene();
    await scene.receive('2020-12-31', 20);
  }, 60_000);
  afterEach(() => scene.close());

  it('finds nothing to say when all is well', async () => {
    const seen = await checks(scene.target, scene.mirror);
    expect(seen).toHaveLength(5);
    expect(seen.filter(([, ok]) => ok === false)).toEqual([]);
  });

  it('tells a source that is late on its cadence, and a snapshot that waits', async () => {
    await scene.receive('2021-01-31', 3);
    const seen = await checks(scene.target, scene.mirror, '2022-01-01');
    expect(seen.filter(([, ok]) => ok === false)).toEqual([
      ['freshness', false],
      ['quarantine', false],
    ]);
  });
});
