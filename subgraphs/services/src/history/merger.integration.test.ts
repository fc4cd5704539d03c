import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
}, 60_000);
afterAll(() => history.close());

describe('once a commune has become part of another', () => {
  it('its events and services are in the other, and told as they were', async () => {
    const other = bureau('Z', { commune: '00002', at: { lon: 3.4, lat: 46.5 } });
    await history.receive('2020-12-31', [bureau('A'), bureau('B', { name: 'Gare' }), other]);
    await history.receive('2021-12-31', [bureau('A', { kind: 'agence' }), other]);
    await history.publish();
    expect(await places()).toEqual(placed('COM-00001', ['EPCI-200000000', 'DEP-00', 'FR']));
    const before = await told();
    await history.merge();
    await history.publish();
    expect(await places()).toEqual(placed('COM-00002', ['DEP-00', 'FR']));
    expect(await told()).toEqual(before);
  });
});

const placed = (commune: string, above: readonly string[]) => ({
  events: [commune, commune],
  services: [[commune, [commune, ...above]]],
});

async function places(): Promise<unknown> {
  const { database } = history;
  const events = await database.query<{ commune: string }[]>('SELECT commune FROM service_event');
  const services = await database.query<{ territory: string; ancestors: string[] }[]>(
    `SELECT territory, ancestors FROM service WHERE name = 'Bureau A'`,
  );
  return {
    events: events.map(({ commune }) => commune),
    services: services.map(({ territory, ancestors }) => [territory, ancestors]),
  };
}

async function told(): Promise<unknown> {
  const feed = await history.database.query<object[]>(
    'SELECT seq, event, retracted FROM service_feed ORDER BY seq',
  );
  return [await history.events(), await history.versions(), feed];
}
