import { describe, expect, it } from '@jest/globals';
import type { PageService } from './service-meta.js';
import { linkedData } from './service-meta.js';

const station: PageService = {
  id: 'S-1',
  name: 'Roubaix',
  approximateTerritory: false,
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
    ...{ vintage: '2026', note: null },
  },
  records: [],
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

  it('names its commune, when that is known', () => {
    expect(linkedData(station)).toMatchObject({ areaServed: { name: 'Roubaix' } });
    expect(linkedData({ ...station, territory: null })).not.toHaveProperty('areaServed');
  });
});
