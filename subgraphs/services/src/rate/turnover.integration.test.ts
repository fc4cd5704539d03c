import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from '@maillage/kit/testing';
import type { PointOfService } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { openHistory } from '../testing/open-history.js';

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

/** Far from one another, so that none takes another's place unless it is told to. */
const bureau = (rank: number, more: Partial<PointOfService> = {}): PointOfService => ({
  ...{ kind: 'bureau', recordId: `p${String(rank)}`, name: `Bureau ${'ABCDEFGH'[rank] ?? ''}` },
  ...{ at: { lon: 2.9 + rank * 0.1, lat: 46.5 }, ...more },
});
const STAY = [...[0, 1, 2].map((rank) => bureau(rank)), bureau(7, { kind: 'agence' })];

async function turnover(from = FIRST, to = SECOND, id = 'FR') {
  const { data, errors } = await ask<{ _entities: { serviceTurnover: unknown[] }[] | null }>(
    history.hub,
    `{ _entities(representations: [{ __typename: "Territory", id: "${id}" }]) { ... on Territory {
       serviceTurnover(kinds: ["bureau", "agence"], from: "${from}", to: "${to}") {
         kind { code } stock openings closures conversionsIn conversionsOut replacements
         replacementsIn closureRate suppressed observedFrom observedTo
         uncertain { openings closures } } } } }`,
  );
  const [of, agence] = data._entities?.[0]?.serviceTurnover ?? [];
  return { bureau: of, agence, code: errors?.[0]?.extensions?.['code'] };
}

describe('what happened between two snapshots', () => {
  beforeEach(async () => {
    const agency = { kind: 'agence', name: 'Agence' };
    const replaced = bureau(4, { ...agency, recordId: 'new', at: { lon: 3.301, lat: 46.5 } });
    await history.receive(FIRST, [...STAY, bureau(3), bureau(4), bureau(5)]);
    await history.receive(SECOND, [...STAY, bureau(3, agency), replaced]);
    await history.publish();
  });

  it('tells closures from conversions and from replacements, of both kinds', async () => {
    const { bureau: offices, agence } = await turnover();
    expect(offices).toMatchObject({ stock: 6, closures: 1, conversionsOut: 1, replacements: 1 });
    expect(offices).toMatchObject({ openings: 0, closureRate: 1 / 6, suppressed: null });
    expect(agence).toMatchObject({ stock: 1, openings: 0, conversionsIn: 1, replacementsIn: 1 });
  });

  it('counts no event that may be out of the period', async () => {
    const { bureau: offices } = await turnover('2018-01-01', '2021-01-01');
    expect(offices).toMatchObject({ closures: 0, uncertain: { openings: 0, closures: 1 } });
    expect(offices).toMatchObject({ stock: 6, observedFrom: FIRST, observedTo: SECOND });
  });

  it('is not known before the first snapshot, nor without another since', async () => {
    const unknown = { suppressed: 'NOT_OBSERVED', stock: null, closures: null };
    expect((await turnover('2015-01-01')).bureau).toMatchObject(unknown);
    expect((await turnover(SECOND, '2024-01-01')).bureau).toMatchObject(unknown);
  });

  it('is told of the territories where it happened', async () => {
    expect((await turnover(FIRST, SECOND, 'COM-00002')).bureau).toMatchObject({ closures: 1 });
    expect((await turnover(FIRST, SECOND, 'COMD-00101')).bureau).toBeUndefined();
  });

  it('is refused for a period that ends before it begins', async () => {
    expect((await turnover(SECOND, FIRST)).code).toBe('PERIOD_INVALID');
  });
});

describe('an opening whose day is given', () => {
  it('is of that day, whenever it was seen', async () => {
    await history.receive(FIRST, STAY);
    await history.receive(SECOND, [...STAY, bureau(4, { openedOn: '2018-03-01' })]);
    await history.publish();
    expect((await turnover(FIRST, '2018-02-28')).bureau).toMatchObject({
      suppressed: 'NOT_OBSERVED',
    });
    expect((await turnover('2018-02-28', SECOND)).bureau).toMatchObject({ openings: 1 });
    expect((await turnover('2018-03-01', SECOND)).bureau).toMatchObject({ openings: 0 });
  });
});
