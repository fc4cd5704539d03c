import { describe, expect, it } from '@jest/globals';
import type { SourceFile } from '@maillage/kit';
import {
  editionOf,
  fileOf,
  fixtureFile,
  outcomesOf,
  realEdition,
  zipOf,
} from '@maillage/kit/testing';
import { readFileSync } from 'node:fs';
import type { TransitDay } from '../../producer/stop-transit.port.js';
import { TRANSIT_DAYS } from '../../producer/stop-transit.port.js';
import { NETWORKS } from './gtfs.networks.data.js';
import { GTFS_NETWORKS, gtfsProducer } from './gtfs.source.js';

const [network] = NETWORKS;
if (network === undefined) throw new Error('there is no network');
const producer = gtfsProducer(network);
const [archived, unpacked] = [editionOf(producer, 0), editionOf(producer, 1)];

const TABLES = [
  ...['stops', 'routes', 'trips', 'stop_times', 'calendar', 'calendar_dates', 'frequencies'],
];
const files = () =>
  Object.fromEntries(
    TABLES.map((name) => [name, fixtureFile(import.meta.url, `fixtures/${name}.txt`)]),
  );
const resolved = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries(files()).map(async ([name, file]) => [name, await file])),
  ) as Record<string, SourceFile>;

const stop = async (id: string) =>
  (await outcomesOf(unpacked, files())).kept.find(({ recordId }) => recordId === id);

describe('the stops of a network', () => {
  it('are its stations, where their platforms say so', async () => {
    expect(await stop('GARE')).toEqual({
      ...{ kind: 'arret-transport', recordId: 'GARE', name: 'GARE', at: { lon: 3, lat: 46.5 } },
      keys: ['gtfs-stop:GARE', 'gtfs-stop:GARE:1', 'gtfs-stop:GARE:2'],
      details: { accessible: true, transit: expect.anything() },
    });
  });

  it('are platforms of one name that are near, and not those far away', async () => {
    const { kept } = await outcomesOf(unpacked, files());
    expect(kept.map(({ recordId, name, at }) => [recordId, name, at?.lon])).toEqual([
      ['GARE', 'GARE', 3],
      ['M1', 'MAIRIE', 3.0051],
      ['M9', 'MAIRIE', 3.1],
      ['HOP', 'HOPITAL', 3.01],
    ]);
  });

  it('keep an id, whatever platforms are added before theirs', async () => {
    expect((await stop('M1'))?.keys).toEqual(['gtfs-stop:M1', 'gtfs-stop:M2']);
  });

  it('cannot be boarded in a wheelchair where one platform cannot', async () => {
    expect((await stop('M1'))?.details?.accessible).toBe(false);
    expect((await stop('HOP'))?.details?.accessible).toBeUndefined();
  });
});

describe('what a stop offers', () => {
  const A = { name: 'A', longName: 'Gare - Hôpital', mode: 'BUS' };
  const colors = { color: '0000FF', textColor: 'FFFFFF' };

  it('is what can be boarded: not what ends there, what is repeated each time', async () => {
    expect((await stop('GARE'))?.details?.transit).toEqual({
      lines: [
        { ...A, ...colors, departures: { WEEKDAY: 2, SATURDAY: 1 } },
        { name: 'Tram du quai', mode: 'TRAM', color: 'FFFF00', departures: { WEEKDAY: 3 } },
      ],
      days: {
        WEEKDAY: { departures: 5, first: 6 * 60, last: 24 * 60 + 50 },
        SATURDAY: { departures: 1, first: 600, last: 600 },
      },
    });
  });

  it('is nothing on a day when one can only get off', async () => {
    expect((await stop('M1'))?.details?.transit).toEqual({
      lines: [{ ...A, ...colors, departures: { WEEKDAY: 3 } }],
      days: { WEEKDAY: { departures: 3, first: 430, last: 25 * 60 + 5 } },
    });
  });

  it('follows the times of the model, where a trip is repeated', async () => {
    expect((await stop('M9'))?.details?.transit?.days).toEqual({
      WEEKDAY: { departures: 3, first: 6 * 60 + 5, last: 6 * 60 + 45 },
    });
  });

  it('names the lines that only end there', async () => {
    const lines = (await stop('HOP'))?.details?.transit?.lines;
    expect(lines?.map(({ name, departures }) => [name, departures])).toEqual([
      ['A', { WEEKDAY: 1 }],
      ['Tram du quai', {}],
    ]);
  });
});

describe('the days of a network', () => {
  it('are the first that run as most others do, and those of its timetable', async () => {
    expect(await unpacked.about?.(await resolved(), '2026-01-31')).toEqual({
      transit: {
        ...{ from: '2026-01-05', until: '2026-07-03' },
        days: { WEEKDAY: '2026-02-10', SATURDAY: '2026-01-31', SUNDAY: '2026-02-01' },
      },
    });
  });

  it('are of the last year of a timetable that has run out', async () => {
    expect(await unpacked.about?.(await resolved(), '2027-01-31')).toMatchObject({
      transit: { days: { WEEKDAY: '2026-01-06' } },
    });
  });
});

describe('the rows of a network', () => {
  it('are all accounted for, table by table', async () => {
    const { leftOut, refused } = await outcomesOf(unpacked, files());
    expect(leftOut).toEqual({
      'calendar.txt : dit par les arrêts': 2,
      'calendar_dates.txt : dit par les arrêts': 2,
      'routes.txt : dit par les arrêts': 3,
      'trips.txt : dit par les arrêts': 5,
      'frequencies.txt : dit par les arrêts': 1,
      'stop_times.txt : dit par les arrêts': 15,
      'accès ou nœud d’une station': 1,
      'quai d’un arrêt dit par un autre': 3,
      'arrêt qu’aucune course ne dessert': 1,
    });
    expect(refused.map(({ file, line }) => [file, line])).toEqual([
      ['calendar_dates.txt', 4],
      ['trips.txt', 7],
      ['trips.txt', 8],
      ['stops.txt', 11],
      ['stop_times.txt', 17],
      ['stop_times.txt', 18],
      ['stop_times.txt', 19],
    ]);
  });

  it('are the same out of the archive, whatever the order of its files', async () => {
    const entries = [...TABLES].reverse().map((name) => {
      const content = readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url));
      return [`reseau/${name}.txt`, { content }] as const;
    });
    const archive = fileOf('gtfs.zip', zipOf(Object.fromEntries(entries)), 4096);
    expect(await outcomesOf(archived, { archive })).toEqual(await outcomesOf(unpacked, files()));
    expect(await archived.about?.({ archive }, '2026-01-31')).toMatchObject({
      transit: { from: '2026-01-05' },
    });
  });

  it('end the reading when a thousand of them cannot be used', async () => {
    const lost = Array.from({ length: 1001 }, (_, i) => `X${String(i)},08:00:00,08:00:00,HOP,1,0`);
    const header = 'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type';
    const damaged = fileOf('stop_times.txt', [header, ...lost].join('\n'), 4096);
    const read = async () => outcomesOf(unpacked, { ...(await resolved()), stop_times: damaged });
    await expect(read()).rejects.toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });
});

describe('networks', () => {
  it('bear each a name and a folder of their own', () => {
    const ids = GTFS_NETWORKS.map(({ info }) => info.id);
    const folders = NETWORKS.map(({ folder }) => folder);
    expect([new Set(ids).size, new Set(folders).size]).toEqual([ids.length, folders.length]);
  });
});

describe('the real files of Fablio', () => {
  realEdition(unpacked, '2026-01', ({ kept, leftOut, refused }) => {
    expect(refused).toEqual([]);
    expect(leftOut).toEqual({
      'quai d’un arrêt dit par un autre': 164 - 107,
      'stop_times.txt : dit par les arrêts': 11_775,
      'trips.txt : dit par les arrêts': 567,
      'routes.txt : dit par les arrêts': 10,
      'calendar.txt : dit par les arrêts': 34,
      'calendar_dates.txt : dit par les arrêts': 667,
    });
    const total = (day: TransitDay) =>
      kept.reduce((sum, { details }) => sum + (details?.transit?.days[day]?.departures ?? 0), 0);
    expect([kept.length, ...TRANSIT_DAYS.map(total)]).toEqual([107, 3735, 3206, 359]);
    const station = kept.find(({ recordId }) => recordId === 'STA-CTGARE1');
    expect(station?.details?.transit?.days.WEEKDAY).toEqual({
      ...{ departures: 150, first: 6 * 60 + 2, last: 20 * 60 + 35 },
    });
  });
});
