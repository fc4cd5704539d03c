import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Arrival, SourceFile } from '@maillage/kit';
import { aHubError, ask, editionOf, fixtureFile } from '@maillage/kit/testing';
import type { PointOfService, ServiceProducer } from '../../producer/producer.port.js';
import type { OpenScene } from '../../testing/open-scene.js';
import { openScene } from '../../testing/open-scene.js';
import { fakeArrival, fakeKind, fakeProducer } from '../../testing/scene.js';
import { NETWORKS } from './gtfs.networks.data.js';
import { gtfsProducer } from './gtfs.source.js';

const TABLES = ['stops', 'routes', 'trips', 'stop_times', 'calendar', 'calendar_dates'];

/** A town hall at the station, one where the network has no stop near, one elsewhere, one of a commune alone. */
const TOWN_HALLS: PointOfService[] = [
  { name: 'Près', commune: '00001', at: { lon: 3.0005, lat: 46.5 } },
  { name: 'Loin', commune: '00001', at: { lon: 2.95, lat: 46.5 } },
  { name: 'Ailleurs', commune: '00002', at: { lon: 3.4, lat: 46.5 } },
  { name: 'Quelque part', commune: '00001' },
].map((one) => ({ ...one, kind: 'mairie', recordId: one.name }));

let scene: OpenScene;
beforeAll(async () => {
  const [network] = NETWORKS;
  if (network === undefined) throw new Error('there is no network');
  const producer = gtfsProducer({ ...network, id: 'reseau' });
  const mairies = fakeProducer('mairies', [fakeKind('mairie', 'Mairie')]);
  scene = await openScene(
    { producer: mairies, arrival: fakeArrival('2026-01-01', TOWN_HALLS) },
    { producer: { ...producer, bounds: { refused: 0.9 } }, arrival: await arrival(producer) },
  );
}, 60_000);
afterAll(() => scene.close());

async function arrival(producer: ServiceProducer): Promise<Arrival<PointOfService>> {
  const files = await Promise.all(
    TABLES.map(async (name): Promise<[string, SourceFile]> => [
      name,
      await fixtureFile(import.meta.url, `fixtures/${name}.txt`),
    ]),
  );
  const validOn = '2026-01-31';
  return {
    ...{ edition: editionOf(producer, 1), validOn, retrievedAt: new Date(validOn) },
    files: Object.fromEntries(files),
  };
}

interface Answered {
  readonly services: { readonly nodes: readonly Record<string, unknown>[] };
}

async function around(name: string, args: string, fields: string): Promise<unknown> {
  const { data, errors } = await ask<Answered>(
    scene.hub,
    `{ services(kinds: ["mairie"], first: 50) { nodes { name transitStops${args} { ${fields} } } } }`,
  );
  const asked = data.services.nodes.find((service) => service['name'] === name);
  return errors ?? asked?.['transitStops'];
}

describe('public transport around a service', () => {
  const stops = 'state within stops { metres method stop { name } }';

  it('is its stops within a walk, the nearest first', async () => {
    expect(await around('Près', '', stops)).toEqual({
      ...{ state: 'COVERED', within: 500 },
      stops: [{ metres: 38, method: 'GREAT_CIRCLE', stop: { name: 'GARE' } }],
    });
    expect(await around('Près', '(within: 1000)', stops)).toMatchObject({
      stops: [{ stop: { name: 'GARE' } }, { metres: 658, stop: { name: 'MAIRIE' } }],
    });
    expect(await around('Près', '(within: 1000, first: 1)', stops)).toMatchObject({
      stops: [{ stop: { name: 'GARE' } }],
    });
  });

  it('is none, for sure, where a network serves the commune and stops farther', async () => {
    expect(await around('Loin', '', `${stops} networks { source { id } }`)).toEqual({
      ...{ state: 'COVERED', within: 500, stops: [] },
      networks: [{ source: { id: 'reseau' } }],
    });
  });

  it('is unknown, not absent, where no network speaks of the place', async () => {
    const nothing = { stops: [], networks: [] };
    expect(await around('Ailleurs', '', 'state stops { metres } networks { expired }')).toEqual({
      ...{ state: 'NOT_COVERED', ...nothing },
    });
  });

  it('is at no distance from what has no place but its commune', async () => {
    expect(await around('Quelque part', '', 'state stops { metres }')).toEqual({
      ...{ state: 'PLACE_UNKNOWN', stops: [] },
    });
  });

  it.each([
    ['(within: 2001)', 'WALK_TOO_FAR'],
    ['(within: 0)', 'WALK_TOO_FAR'],
    ['(first: 51)', 'PAGE_SIZE_INVALID'],
  ])('is not looked for %s', async (args, code) => {
    const errors = await around('Près', args, 'state');
    expect(errors).toEqual(expect.arrayContaining([aHubError(code)]));
  });
});

describe('the services of a territory', () => {
  it('are told with how many have a stop near, of those of which it is known', async () => {
    const access = async (id: string) => {
      const { data } = await ask<{ _entities: { transitAccess: unknown }[] }>(
        scene.hub,
        `{ _entities(representations: [{ __typename: "Territory", id: "${id}" }]) { ... on Territory {
          transitAccess(kinds: ["mairie"]) { kind { code } services known near share } } } }`,
      );
      return data._entities[0]?.transitAccess;
    };
    const kind = { code: 'mairie' };
    expect(await access('DEP-00')).toEqual([{ kind, services: 4, known: 2, near: 1, share: 0.5 }]);
    const nothing = { known: 0, near: 0, share: null };
    expect(await access('COM-00002')).toEqual([{ kind, services: 1, ...nothing }]);
  });
});

describe('a stop', () => {
  it('tells its lines, what can be boarded each day, and how long that holds', async () => {
    const transit = `lines { name mode color textColor departures { day departures } }
      days { day departures first last }
      network { validFrom validUntil expired dates { day date } source { id } }`;
    const told = await around('Près', '', `stops { stop { transit { ${transit} } } }`);
    const counted = { lines: expect.any(Array) as unknown };
    expect(told).toEqual({
      stops: [
        {
          stop: {
            transit: {
              ...counted,
              days: [
                { day: 'WEEKDAY', departures: 3, first: '00:00', last: '24:50' },
                { day: 'SATURDAY', departures: 1, first: '10:00', last: '10:00' },
                { day: 'SUNDAY', departures: 0, first: null, last: null },
              ],
              network: {
                ...{ validFrom: '2026-01-05', validUntil: '2026-07-03', source: { id: 'reseau' } },
                expired: expect.any(Boolean) as unknown,
                dates: [
                  { day: 'WEEKDAY', date: '2026-02-10' },
                  { day: 'SATURDAY', date: '2026-01-31' },
                  { day: 'SUNDAY', date: '2026-02-01' },
                ],
              },
            },
          },
        },
      ],
    });
  });

  it('is no service: only those who name its kind count it, list it or find it', async () => {
    const asked = `{
      serviceKinds { code } all: serviceKinds(infrastructure: true) { code infrastructure }
      services { totalCount } stops: services(kinds: ["arret-transport"]) { totalCount }
      search: searchServices(query: "hopital") { total } named: searchServices(query: "arret de transport en commun") { total } }`;
    const { data, errors } = await ask(scene.hub, asked);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      serviceKinds: [{ code: 'mairie' }],
      all: [
        { code: 'mairie', infrastructure: false },
        { code: 'arret-transport', infrastructure: true },
      ],
      ...{ services: { totalCount: 4 }, stops: { totalCount: 4 } },
      ...{ search: { total: 0 }, named: { total: 4 } },
    });
  });

  it('raises no event when it is first seen', async () => {
    const { data } = await ask(
      scene.hub,
      '{ serviceEvents(kinds: ["arret-transport"]) { totalCount } service: services(kinds: ["mairie"], first: 1) { nodes { transit { lines { name } } } } }',
    );
    expect(data).toEqual({
      serviceEvents: { totalCount: 0 },
      service: { nodes: [{ transit: null }] },
    });
  });
});
