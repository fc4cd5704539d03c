import { describe, expect, it } from '@jest/globals';
import type { Found } from './find.js';
import { suggestionsFrom } from './suggestions.js';

const place = (code: string, name: string, alive = true) => ({
  ...{ id: `COM-${code}`, name, slug: name.toLowerCase(), level: 'COMMUNE' as const, code },
  ...{ alive, population: 10, ancestors: [], successor: null },
});
const station = (n: number) => ({
  ...{ id: `S-${String(n)}`, name: `Gare ${String(n)}` },
  kind: { code: 'gare', label: 'Gare', labelEn: 'Station' },
  territory: { id: 'COM-59512', name: 'Roubaix', slug: 'roubaix' },
});
const found: Found = {
  query: 'gare roubaix',
  territories: [{ matched: 'name', territory: place('59512', 'Roubaix') }],
  gone: [],
  services: [1, 2, 3, 4, 5, 6].map(station),
  total: 6,
  kinds: [{ code: 'gare', label: 'Gare', labelEn: 'Station', count: 6 }],
  unloaded: [],
  missing: [],
};

describe('what is suggested', () => {
  it('says of each what it is, services first once their kind was named, leaving room for places', () => {
    const suggestions = suggestionsFrom(found, 'fr');
    expect(suggestions.map(({ detail }) => detail)).toEqual([
      ...Array.from({ length: 4 }, () => 'Service · Gare · Roubaix'),
      'Commune',
    ]);
  });

  it('is the town before its stations, when only the town was named', () => {
    const [first] = suggestionsFrom({ ...found, query: 'roubaix', kinds: [] }, 'fr');
    expect(first?.id).toBe('/territoire/COM-59512-roubaix');
  });

  it('opens the address of what is chosen', () => {
    expect(suggestionsFrom(found, 'fr').map(({ id }) => id)).toContain(
      '/territoire/COM-59512-roubaix',
    );
  });

  it('tells a code that is no longer in force, once', () => {
    const gone = [place('02077', 'Berzy', false)];
    const territories = gone.map((territory) => ({ matched: 'code', territory }));
    const suggestions = suggestionsFrom({ ...found, services: [], territories, gone }, 'fr');
    expect(suggestions).toEqual([
      {
        id: '/territoire/COM-02077-berzy',
        label: 'Berzy',
        detail: 'Commune · n’existe plus · code officiel',
      },
    ]);
  });
});
