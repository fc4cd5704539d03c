import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
}, 60_000);
afterAll(async () => {
  await history.close();
});
beforeEach(() => history.clear());

const FIRST = '2016-08-21';
const SECOND = '2020-12-15';
const BETWEEN = '2018-01-01';

const AWAY = { commune: '00002', at: { lon: 3.4, lat: 46.5 } };

interface Count {
  readonly count: number | null;
  readonly observedOn: string | null;
  readonly possible: { low: number; high: number } | null;
  readonly knownAt: string;
  readonly per10000: number | null;
}

/** The count of offices in a territory. */
async function counted(asOf: string, id = 'FR', knownAt?: string): Promise<Count | undefined> {
  const known = knownAt === undefined ? '' : `, knownAt: "${knownAt}"`;
  const { data } = await ask<{ _entities: { serviceCountsAt: Count[] }[] }>(
    history.hub,
    `{ _entities(representations: [{ __typename: "Territory", id: "${id}" }]) { ... on Territory {
       serviceCountsAt(kinds: ["bureau"], asOf: "${asOf}"${known}) {
         count observedOn knownAt per10000 possible { low high } } } } }`,
  );
  return data._entities[0]?.serviceCountsAt[0];
}

async function published(...snapshots: readonly [string, readonly PointOfService[]][]) {
  for (const [day, rows] of snapshots) await history.receive(day, rows);
  await history.publish();
}

describe('a count of a day that is past', () => {
  it('is what the last snapshot by then showed, with what the next leaves possible', async () => {
    const opened = bureau('C', { ...AWAY, at: { lon: 3.5, lat: 46.5 } });
    await published([FIRST, [bureau('A'), bureau('B', AWAY)]], [SECOND, [bureau('A'), opened]]);
    expect(await counted(BETWEEN, 'COM-00002')).toMatchObject({
      ...{ count: 1, observedOn: FIRST, per10000: 10, possible: { low: 0, high: 2 } },
    });
    expect(await counted(SECOND)).toMatchObject({ count: 2, observedOn: SECOND, possible: null });
  });

  it('is sure of a point that was only renamed, whenever that was', async () => {
    await published([FIRST, [bureau('A')]], [SECOND, [bureau('A', { name: 'La Poste' })]]);
    expect((await counted(BETWEEN))?.possible).toEqual({ low: 1, high: 1 });
  });

  it('is sure, of the country, of a point that moved to another commune', async () => {
    await published([FIRST, [bureau('A')]], [SECOND, [bureau('A', AWAY)]]);
    expect((await counted(BETWEEN))?.possible).toEqual({ low: 1, high: 1 });
    expect((await counted(BETWEEN, 'COM-00001'))?.possible).toEqual({ low: 0, high: 1 });
  });

  it('is absent, not nil, before the first snapshot', async () => {
    await published([FIRST, [bureau('A')]]);
    const absent = { count: null, observedOn: null, possible: null, per10000: null };
    expect(await counted('2016-08-20')).toMatchObject(absent);
    expect(await counted('2016-08-21', 'COM-00002')).toMatchObject({ count: 0 });
  });

  it('counts a point from the day on which its producer says that it opened', async () => {
    const opened = bureau('B', { ...AWAY, openedOn: '2018-01-01' });
    await published([FIRST, [bureau('A')]], [SECOND, [bureau('A'), opened]]);
    expect(await counted('2017-12-31')).toMatchObject({ count: 1, possible: { low: 1, high: 1 } });
    expect(await counted('2018-01-01')).toMatchObject({ count: 2, possible: { low: 2, high: 2 } });
  });

  it('is given below the commune to nobody', async () => {
    await published([FIRST, [bureau('A')]]);
    expect(await counted(FIRST, 'COMD-00101')).toBeUndefined();
  });
});

describe('the same figure next year', () => {
  it('is what was known at its instant, whatever older snapshot has arrived since', async () => {
    await published([SECOND, [bureau('A')]]);
    const before = await counted(BETWEEN);
    await published([FIRST, [bureau('A'), bureau('B', AWAY)]]);
    expect(before).toMatchObject({ count: null, observedOn: null });
    expect(await counted(BETWEEN)).toMatchObject({ count: 2, observedOn: FIRST });
    expect(await counted(BETWEEN, 'FR', before?.knownAt)).toEqual(before);
  });

  it('is what another snapshot of the same day had said before', async () => {
    await published([FIRST, [bureau('A')]]);
    const before = await counted(FIRST);
    await history.receive(FIRST, [bureau('A'), bureau('B', AWAY)], 2);
    await history.publish();
    expect((await counted(FIRST))?.count).toBe(2);
    expect(await counted(FIRST, 'FR', before?.knownAt)).toEqual(before);
  });
});
