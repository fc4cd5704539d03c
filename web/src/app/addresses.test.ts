import { describe, expect, it } from '@jest/globals';
import { servicePath, territoryIdOf, territoryPath } from './addresses.js';

describe('the address of a territory', () => {
  it.each([
    ['COM-59512-roubaix', 'COM-59512'],
    ['COM-2A004-ajaccio', 'COM-2A004'],
    ['EPCI-200093201-metropole-europeenne-de-lille', 'EPCI-200093201'],
    ['FR-france', 'FR'],
    ['FR', 'FR'],
    ['COM-59512', 'COM-59512'],
    ['COM-59512-', 'COM-59512'],
  ])('reads the id of « %s »', (address, id) => {
    expect(territoryIdOf(address)).toBe(id);
  });

  it.each(['', 'roubaix', 'com-59512', 'COM-', '../etc'])('finds no id in « %s »', (address) => {
    expect(territoryIdOf(address)).toBeNull();
  });

  it('comes back to the id it was made from', () => {
    const path = territoryPath({ id: 'REG-32', slug: 'hauts-de-france' });
    expect(path).toBe('/territoire/REG-32-hauts-de-france');
    expect(territoryIdOf(path.replace('/territoire/', ''))).toBe('REG-32');
  });
});

it('escapes the id of a service', () => {
  expect(servicePath('gare/87')).toBe('/service/gare%2F87');
});
