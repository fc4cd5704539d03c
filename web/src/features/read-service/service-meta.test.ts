import { describe, expect, it } from '@jest/globals';
import type { PageService } from './service-meta.js';
import { linkedData as toldOf } from './service-meta.js';

const linkedData = (service: PageService) => toldOf(service, 'https://maillage.example');

const station: PageService = {
  id: 'S-1',
  name: 'Roubaix',
  approximateTerritory: false,
  ...{ status: 'OPEN', openedOn: null, details: null, ended: null },
  kind: {
    code: 'gare',
    label: 'Gare',
    labelEn: 'Station',
    deduced: false,
    operatorType: 'OPERATEUR',
  },
  location: { lon: 3.16, lat: 50.69, precision: 'EXACT' },
  territory: {
    id: 'COM-59512',
    name: 'Roubaix',
    slug: 'roubaix',
    level: 'COMMUNE' as const,
    ancestors: [],
  },
  source: {
    ...{ id: 's', title: 'Gares', producer: 'P', licence: 'ODbL', url: 'https://example.org' },
    ...{ vintage: '2026', note: null, noteEn: null },
    freshness: { status: 'UNKNOWN', describes: '2026-01-01', expectedBy: null },
  },
  ...{ records: [], transitStops: null, transit: null },
};
const hall: PageService = {
  ...station,
  name: 'Mairie de Roubaix',
  kind: { ...station.kind, operatorType: 'COLLECTIVITE' },
  location: { ...station.location, precision: 'COMMUNE_CENTRE' },
};

describe('a service told to search engines', () => {
  it('is a government office, unless an operator runs it', () => {
    expect(linkedData(hall)).toMatchObject({ '@type': 'GovernmentOffice' });
    expect(linkedData(station)).toMatchObject({ '@type': 'CivicStructure' });
  });

  it('has a point only where the producer gives one', () => {
    expect(linkedData(station)).toMatchObject({ geo: { latitude: 50.69, longitude: 3.16 } });
    expect(linkedData(hall)).not.toHaveProperty('geo');
  });

  it('says how to reach it and when it is open, by whole addresses', () => {
    const details = {
      ...{ address: '1 rue Haute', postalCode: '59100', city: null, phone: '03 20', email: null },
      ...{ website: null, hours: [{ day: 7, opens: '00:00', closes: '24:00' }], hoursNote: null },
      ...{ accessible: true, more: [] },
    };
    expect(linkedData({ ...station, details })).toMatchObject({
      url: 'https://maillage.example/service/S-1',
      address: { streetAddress: '1 rue Haute', postalCode: '59100' },
      telephone: '03 20',
      openingHoursSpecification: [
        { dayOfWeek: 'https://schema.org/Sunday', opens: '00:00', closes: '23:59' },
      ],
      amenityFeature: { value: true },
      subjectOf: { '@type': 'Dataset', license: 'ODbL' },
    });
    const ended = {
      observedBetween: { after: '2016-08-21', before: '2020-12-15' },
      replacedBy: null,
    };
    const gone = linkedData({ ...station, details, ended });
    expect(Object.keys(gone)).not.toEqual(expect.arrayContaining(['telephone']));
    expect(gone).not.toHaveProperty('openingHoursSpecification');
  });

  it('names its commune, when that is known', () => {
    expect(linkedData(station)).toMatchObject({ areaServed: { name: 'Roubaix' } });
    expect(linkedData({ ...station, territory: null })).not.toHaveProperty('areaServed');
  });
});
