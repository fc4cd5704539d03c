import { describe, expect, it } from '@jest/globals';
import { TerritoryIdInvalid } from './territory.errors.js';

describe('a malformed id', () => {
  it.each([
    ['59512', 'COM-59512'],
    ['2a004', 'COM-2A004'],
    ['200093201', 'EPCI-200093201'],
    [' com-59512', 'COM-59512'],
    ['lille', 'par exemple COM-59512'],
  ])('such as %j is told to write %s', (written, meant) => {
    expect(new TerritoryIdInvalid(written).message).toContain(`écrivez ${meant}`);
  });
});
