import { describe, expect, it } from '@jest/globals';
import { TerritoryLevel } from '../territory/territory-level.js';
import { movementKey } from './movement-key.js';
import type { OfficialMovement } from './movement.port.js';

const movement = (more: Partial<OfficialMovement> = {}): OfficialMovement => ({
  ...{ modality: '32', day: '2031-01-01', given: [] },
  before: { level: TerritoryLevel.COMMUNE, code: '01901', name: 'Ici' },
  after: { level: TerritoryLevel.COMMUNE_DELEGUEE, code: '01901', name: 'Ici' },
  ...more,
});

describe('two rows are the same movement', () => {
  it('when kind, day and both sides are, whatever the spelling of names', () => {
    const respelt = { level: TerritoryLevel.COMMUNE, code: '01901', name: 'ICI' };
    expect(movementKey(movement({ before: respelt }))).toBe(movementKey(movement()));
  });

  it('but not when a side is another rank of the same code', () => {
    const other = { level: TerritoryLevel.COMMUNE, code: '01901', name: 'Ici' };
    expect(movementKey(movement({ after: other }))).not.toBe(movementKey(movement()));
  });

  it('and what comes from nothing has a key of its own, that sorts by day', () => {
    expect(movementKey(movement({ before: null }))).toBe('2031-01-01|32||COMD-01901');
  });
});
