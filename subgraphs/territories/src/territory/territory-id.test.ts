import { describe, expect, it } from '@jest/globals';
import { isTerritoryId, territoryId } from './territory-id.js';
import { TerritoryLevel } from './territory-level.js';

describe('a territory id', () => {
  it('is the prefix of its level and the official code', () => {
    expect(territoryId(TerritoryLevel.COMMUNE, '2A004')).toBe('COM-2A004');
    expect(territoryId(TerritoryLevel.FRANCE, 'FR')).toBe('FR');
  });

  it.each(['FR', 'COM-59512', 'EPCI-200093201', 'COL-975', 'REG-01'])('may be %s', (id) => {
    expect(isTerritoryId(id)).toBe(true);
  });

  it.each(['', '59512', 'com-59512', 'COM-', 'COM-59512 ', 'XXX-1', 'FR-1'])(
    'cannot be %j',
    (id) => {
      expect(isTerritoryId(id)).toBe(false);
    },
  );
});
