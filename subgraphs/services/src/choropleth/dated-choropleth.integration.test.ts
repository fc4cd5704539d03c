import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { openHistory } from '../testing/open-history.js';

const point = (kind: string, recordId: string, commune: string, lon: number): PointOfService => ({
  ...{ kind, recordId, name: `${kind} ${recordId}`, commune, at: { lon, lat: 46.5 } },
});
const HERE = point('bureau', 'A', '00001', 3);
const THERE = point('bureau', 'B', '00002', 3.4);
const SCHOOL = point('ecole', 'E', '00002', 3.4);

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
  await history.receive('2016-08-21', [HERE]);
  await history.receive('2020-12-15', [HERE, THERE, SCHOOL]);
  await history.publish();
}, 60_000);
afterAll(async () => {
  await history.close();
});

interface Coloured {
  readonly ids: readonly string[];
  readonly counts: readonly number[];
  readonly values: readonly (number | null)[];
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly readings: readonly { source: { id: string }; days: readonly string[] }[] | null;
  readonly observed: readonly { kind: { code: string }; on: string | null }[] | null;
}

async function coloured(asked: string, level = 'COMMUNE', kinds = '"bureau"'): Promise<Coloured> {
  const { data } = await ask<{ choropleth: Coloured }>(
    history.hub,
    `{ choropleth(kinds: [${kinds}], level: ${level}, measure: PER_10000${asked}) {
         ids values counts asOf knownAt observed { kind { code } on } readings { source { id } days } } }`,
  );
  return data.choropleth;
}

/** Counts of today, as `territory kind count`. */
async function countsOf(ids: readonly string[]): Promise<string[]> {
  const keys = ids.map((id) => `{ __typename: "Territory", id: "${id}" }`).join(' ');
  const { data } = await ask<{
    _entities: { id: string; serviceCounts: { kind: { code: string }; count: number }[] }[];
  }>(
    history.hub,
    `{ _entities(representations: [${keys}]) { ... on Territory { id
         serviceCounts(kinds: ["bureau", "ecole"]) { kind { code } count } } } }`,
  );
  return data._entities.map(({ id, serviceCounts }) => {
    const told = serviceCounts.map(({ kind, count }) => `${kind.code} ${String(count)}`);
    return `${id} ${told.join(', ')}`;
  });
}

describe('a map of a day that is past', () => {
  it('colours what the last snapshot by then showed', async () => {
    const map = await coloured(', asOf: "2018-01-01"');
    expect(map.ids).toEqual(['COM-00001', 'COM-00002', 'COM-00003']);
    expect(map).toMatchObject({ counts: [1, 0, 0], values: [10, 0, null], asOf: '2018-01-01' });
    expect(map.observed).toEqual([{ kind: { code: 'bureau' }, on: '2016-08-21' }]);
  });

  it('tells which snapshots were read: those of that day, whichever came since', async () => {
    const readings = async (asOf: string) => (await coloured(`, asOf: "${asOf}"`)).readings;
    const poste = { source: { id: 'poste' } };
    expect(await readings('2018-01-01')).toEqual([{ ...poste, days: ['2016-08-21'] }]);
    expect(await readings('2021-01-01')).toEqual([{ ...poste, days: ['2020-12-15'] }]);
    expect(await readings('2016-01-01')).toEqual([]);
    expect((await coloured('')).readings).toBeNull();
  });

  it('counts wider territories too', async () => {
    const map = await coloured(', asOf: "2021-01-01"', 'DEPARTEMENT');
    expect(map).toMatchObject({ ids: ['DEP-00'], counts: [2], values: [10] });
  });

  it('lists no territory before the first snapshot, and says why', async () => {
    const map = await coloured(', asOf: "2016-01-01"');
    expect(map).toMatchObject({ ids: [], counts: [] });
    expect(map.observed).toEqual([{ kind: { code: 'bureau' }, on: null }]);
  });

  it('lists those alone where each kind was observed', async () => {
    const map = await coloured(', asOf: "2021-01-01"', 'COMMUNE', '"bureau", "ecole"');
    expect(map).toMatchObject({ ids: ['COM-00001', 'COM-00002'], counts: [1, 2] });
  });

  it('is of the day of an instant, and can be asked again by it', async () => {
    const { knownAt } = await coloured(', asOf: "2021-01-01"');
    const again = await coloured(`, knownAt: "${String(knownAt)}"`);
    expect(again).toMatchObject({ knownAt, asOf: knownAt?.slice(0, 10), counts: [1, 1, 0] });
  });

  it('does not colour, today either, where nobody observes a kind', async () => {
    const map = await coloured('', 'COMMUNE', '"bureau", "ecole"');
    expect(map).toMatchObject({ ids: ['COM-00001', 'COM-00002'], counts: [1, 2], asOf: null });
    const counts = await countsOf(['COM-00001', 'COM-00003', 'DEP-00']);
    expect(counts).toEqual([
      ...['COM-00001 bureau 1, ecole 0', 'COM-00003 bureau 0', 'DEP-00 bureau 2, ecole 1'],
    ]);
  });

  it('is of no day when neither is asked for', async () => {
    const map = await coloured('');
    expect(map).toMatchObject({ counts: [1, 1, 0], asOf: null, knownAt: null, observed: null });
  });
});
