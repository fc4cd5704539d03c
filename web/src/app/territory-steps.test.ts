import { describe, expect, it } from '@jest/globals';
import { territorySteps } from './territory-steps.js';

const place = (id: string, name: string, level: string) => ({ id, slug: '', name, level });

describe('the steps of a breadcrumb', () => {
  it('say their level when another bears the same name, and only then', () => {
    const places = [
      place('REG-11', 'Île-de-France', 'REGION'),
      place('DEP-75', 'Paris', 'DEPARTEMENT'),
      place('COM-75056', 'Paris', 'COMMUNE'),
    ];
    expect(territorySteps(places, 'fr').map(({ label }) => label)).toEqual([
      'Île-de-France',
      'Paris (département)',
      'Paris (commune)',
    ]);
  });

  it('lead to the page of each territory', () => {
    expect(territorySteps([place('DEP-59', 'Nord', 'DEPARTEMENT')], 'en')).toEqual([
      { label: 'Nord', to: '/territoire/DEP-59' },
    ]);
  });
});
