import { describe, expect, it } from '@jest/globals';
import type { Edition } from '@maillage/kit';
import { editionOf, fixtureFile, outcomesOf, realEdition } from '@maillage/kit/testing';
import type { PointOfService } from '../../producer/producer.port.js';
import { realRows } from '../../testing/real-rows.js';
import { FRANCE_SERVICES } from './france-services.source.js';

const first = editionOf(FRANCE_SERVICES, 0);
const numbered = editionOf(FRANCE_SERVICES, 1);
const listed = editionOf(FRANCE_SERVICES, 2);
const read = (edition: Edition<PointOfService>, fixture: string) =>
  outcomesOf(edition, { points: fixtureFile(import.meta.url, `fixtures/${fixture}`) });

const count = (points: readonly PointOfService[], kind: string) =>
  points.filter((point) => point.kind === kind).length;
const ids = (points: readonly PointOfService[]) => new Set(points.map((point) => point.recordId));

describe('the places of January 2020', () => {
  it('have an id of their commune and name, which no number can be', async () => {
    const { kept } = await read(first, '2020-01.geojson');
    expect(kept[0]).toEqual({
      ...{ kind: 'france-services', recordId: 'sans-matricule:35238:espace-d-ici' },
      ...{ name: "Espace d'Ici", at: { lon: -1.6, lat: 48.1 }, commune: '35238' },
      details: {
        ...{ address: '1 rue du Bac, Mairie', postalCode: '35000', city: 'RENNES' },
        hours: [{ day: 1, opens: '09:30', closes: '12:15' }],
        hoursNote: 'vendredi : Sur RDV',
        more: { structure: "Ville d'Ici", structureType: 'Collectivité' },
      },
    });
  });

  it('are two where one of them is itinerant', async () => {
    const { kept } = await read(first, '2020-01.geojson');
    expect(kept[1]?.recordId).toBe('sans-matricule:35238:espace-d-ici:itinerante');
    expect(kept[1]?.details?.more).toEqual({ itinerant: true });
  });

  it('are in the commune of their postal code where the geocoder erred', async () => {
    const { kept } = await read(first, '2020-01.geojson');
    expect(kept[2]).toMatchObject({ commune: '2A348', name: 'Espace de Là' });
    expect(kept[2]).not.toHaveProperty('at');
  });

  it('are still told where nothing says their place', async () => {
    const { kept } = await read(first, '2020-01.geojson');
    expect(kept[3]).toMatchObject({ recordId: 'sans-matricule:01000:sans-lieu' });
  });
});

describe('the places that have a number', () => {
  it('have it as the text of an integer, with the day of their label', async () => {
    const { kept } = await read(numbered, '2020-03.geojson');
    expect(kept[0]).toEqual({
      ...{ kind: 'france-services', recordId: '1', name: 'Ici', openedOn: '2020-01-01' },
      ...{ at: { lon: 3.01, lat: 46.5 }, commune: '00001' },
      details: {
        ...{ address: '1 rue du Bac', postalCode: '00100', city: 'Ici', phone: '01 00 00 00 00' },
        email: 'contact@ici.example',
        hours: [
          { day: 1, opens: '09:00', closes: '12:00' },
          { day: 1, opens: '13:30', closes: '17:00' },
          { day: 2, opens: '09:00', closes: '12:00' },
        ],
        hoursNote: 'mardi : Après-midi sur RDV',
      },
    });
  });

  it('keep an unusable commune as given, and a branch that moves says so', async () => {
    const { kept } = await read(numbered, '2020-03.geojson');
    expect(kept[1]).toEqual({
      ...{ kind: 'antenne-france-services', recordId: '677', name: 'Le Bus' },
      ...{ at: { lon: 3.4, lat: 46.5 }, commune: '2B14', openedOn: '2020-09-01' },
      details: { postalCode: '00200', city: 'LE BOURG', more: { itinerant: true, group: 'PI00' } },
    });
  });

  it('are refused without it', async () => {
    const { refused } = await read(numbered, '2020-03.geojson');
    expect(refused.map(({ line, code }) => [line, code])).toEqual([[3, 'ROW_INVALID']]);
  });

  it('keep it in the table of 2024', async () => {
    const { kept, refused } = await read(listed, '2024.csv');
    expect(kept.map(({ recordId, kind, openedOn }) => [recordId, kind, openedOn])).toEqual([
      ['1', 'france-services', '2021-01-15'],
      ['677', 'antenne-france-services', '2020-09-01'],
    ]);
    expect(kept[1]?.details?.more).toMatchObject({ itinerant: true, format: 'Bus_équivalent' });
    expect(refused.map(({ line }) => line)).toEqual([4]);
  });
});

describe('the real file of January 2020', () => {
  realEdition(first, '2020-01-02', ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([456, []]);
    expect(kept.filter(({ commune }) => commune === undefined)).toEqual([]);
    expect(kept.filter(({ at }) => at === undefined)).toHaveLength(9);
    expect(ids(kept).size).toBe(448);
  });
});

describe.each([
  ['2020-03-12', 580, 47],
  ['2020-10-12', 908, 52],
])('the real file of %s', (stamp, places, branches) => {
  realEdition(numbered, stamp, ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([places, []]);
    expect(ids(kept).size).toBe(places);
    expect(count(kept, 'antenne-france-services')).toBe(branches);
    expect(kept.every(({ openedOn, at }) => openedOn?.startsWith('2020') && at)).toBe(true);
  });
});

describe('the real file of 2024', () => {
  realEdition(listed, '2024-08-01', ({ kept, refused }) => {
    expect([kept.length, refused, ids(kept).size]).toEqual([2845, [], 2845]);
    expect(count(kept, 'france-services')).toBe(2721);
    expect(count(kept, 'antenne-france-services')).toBe(124);
    const labelled = ['2020', '2021', '2022', '2023', '2024'].map(
      (year) => kept.filter(({ openedOn }) => openedOn?.startsWith(year)).length,
    );
    expect(labelled).toEqual([938, 914, 808, 169, 16]);
  });

  realRows(
    'shares its numbers with that of October 2020',
    [
      [numbered, '2020-10-12'],
      [listed, '2024-08-01'],
    ],
    (before, after) => {
      const later = ids(after.kept);
      expect(before.kept.filter(({ recordId }) => later.has(recordId))).toHaveLength(897);
    },
  );
});
