import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';
import { served } from '../testing/served.js';

let history: OpenHistory;
let hub: Subgraph;
let before: string;
beforeAll(async () => {
  history = await openHistory();
  await history.receive('2020-12-15', [bureau('A'), bureau('E', { kind: 'ecole' })]);
  const [known] = await history.database.query<{ at: Date }[]>('SELECT now() AS at');
  before = known?.at.toISOString() ?? '';
  await history.receive('2016-08-21', [bureau('A')]);
  hub = await served(history);
}, 60_000);
afterAll(async () => {
  await hub.close();
  await history.close();
});

async function observations(kinds: string, knownAt?: string) {
  const at = knownAt === undefined ? '' : `, knownAt: "${knownAt}"`;
  const { data, errors } = await ask<{
    serviceObservations: { days: { on: string; kinds: { code: string }[] }[]; knownAt: string };
  }>(
    hub,
    `{ serviceObservations(kinds: [${kinds}]${at}) {
         days { on kinds { code } sources { id } } knownAt } }`,
  );
  return errors ?? data.serviceObservations;
}

describe('the days on which kinds were observed', () => {
  it('are those of snapshots, the oldest first, each with what it speaks of', async () => {
    const sources = [{ id: 'poste' }];
    const [bureaux, schools] = [{ code: 'bureau' }, { code: 'ecole' }];
    expect(await observations('"bureau", "ecole"')).toMatchObject({
      days: [
        { on: '2016-08-21', kinds: [bureaux], sources },
        { on: '2020-12-15', kinds: [bureaux, schools], sources },
      ],
    });
  });

  it('are those that were known at an instant', async () => {
    expect(await observations('"bureau"', before)).toMatchObject({
      days: [{ on: '2020-12-15' }],
      knownAt: before,
    });
  });

  it('are an error for a kind that is not one', async () => {
    expect(await observations('"guichet"')).toEqual([aHubError('KIND_UNKNOWN')]);
  });
});
