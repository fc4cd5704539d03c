import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { openHistory } from '../testing/open-history.js';

const bureau = (rank: number, more: Partial<PointOfService> = {}): PointOfService => ({
  ...{ kind: 'bureau', recordId: `p${String(rank)}`, name: `Bureau ${'ABCDEFGH'[rank] ?? ''}` },
  ...{ at: { lon: 2.9 + rank * 0.1, lat: 46.5 }, ...more },
});

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
  const declared = bureau(1, { openedOn: '2015-06-01' });
  await history.receive('2016-03-01', [bureau(0), declared, bureau(4)]);
  await history.receive('2016-09-01', [bureau(0), declared, bureau(2)]);
  await history.receive('2018-01-01', [bureau(0), declared, bureau(2), bureau(3)]);
  await history.publish();
}, 60_000);
afterAll(async () => {
  await history.close();
});

async function openings(asOf: string): Promise<string[]> {
  const { data } = await ask<{ serviceOpenings: Record<string, string | number>[] }>(
    history.hub,
    `{ serviceOpenings(kinds: ["bureau"], within: "FR", asOf: "${asOf}") {
         period openings uncertain } }`,
  );
  return data.serviceOpenings.map((row) => Object.values(row).join(' '));
}

describe('when what is there had opened', () => {
  it('is told by the day given, or between snapshots of one year; else by each that it may be', async () => {
    expect(await openings('2018-01-01')).toEqual(['2015 1 0', '2016 1 1', '2017 0 1', '2018 0 1']);
  });

  it('is of what was there on the day alone', async () => {
    expect(await openings('2016-05-01')).toEqual(['2015 1 0']);
  });
});
