import { describe, expect, it } from '@jest/globals';
import type { Match } from './find.js';
import { whereIs } from './found.js';

const croix: Match['territory'] = {
  id: 'COM-59163',
  name: 'Croix',
  slug: 'croix',
  level: 'COMMUNE',
  code: '59163',
  alive: true,
  population: 21_000,
  ancestors: [
    { id: 'EPCI-200093201', name: 'Métropole européenne de Lille', level: 'EPCI' },
    { id: 'DEP-59', name: 'Nord', level: 'DEPARTEMENT' },
    { id: 'REG-32', name: 'Hauts-de-France', level: 'REGION' },
    { id: 'FR', name: 'France', level: 'FRANCE' },
  ],
};

describe('the words that tell namesakes apart', () => {
  it('are the level, the département and the région', () => {
    expect(whereIs({ matched: 'name', territory: croix }, 'fr')).toBe(
      'Commune · Nord, Hauts-de-France',
    );
  });

  it('say that a territory is gone, and by which code it was found', () => {
    const gone = { ...croix, alive: false, ancestors: [] };
    expect(whereIs({ matched: 'postalCode', territory: gone }, 'fr')).toBe(
      'Commune · n’existe plus · code postal',
    );
  });
});
