import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DatabaseTarget } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import type { ServiceProducer } from '../producer/producer.port.js';
import type { DeskScene } from '../testing/desk-scene.js';
import { deskScene, NUMBERED_POINTS } from '../testing/desk-scene.js';
import { diagnoseServices } from './diagnose.js';

const MONTHLY: ServiceProducer = {
  ...NUMBERED_POINTS,
  info: { ...NUMBERED_POINTS.info, cadence: 'MONTHLY' },
};

async function checks(target: DatabaseTarget, today = '2021-01-31') {
  const seen = await diagnoseServices(target, { producers: [MONTHLY], today });
  return seen.map(({ name, ok }) => [name, ok]);
}

describe('a diagnosis before anything is loaded', () => {
  it('tells what lacks, and makes nothing', async () => {
    const empty = await testDatabase('services', 'territories');
    const seen = await checks(empty.target);
    await empty.drop();
    expect(seen).toEqual(['territories', 'migrations'].map((name) => [name, false]));
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
    const seen = await checks(scene.target);
    expect(seen).toHaveLength(4);
    expect(seen.filter(([, ok]) => ok === false)).toEqual([]);
  });

  it('tells a source that is late on its cadence, and a snapshot that waits', async () => {
    await scene.receive('2021-01-31', 3);
    const seen = await checks(scene.target, '2022-01-01');
    expect(seen.filter(([, ok]) => ok === false)).toEqual([
      ['freshness', false],
      ['quarantine', false],
    ]);
  });
});
