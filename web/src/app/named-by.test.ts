import { describe, expect, it } from '@jest/globals';
import { namedBy } from './named-by.js';

describe('the place that a name means', () => {
  it.each(['name', 'prefix', 'words', 'code', 'postalCode'])('is the one found by its %s', (by) => {
    expect(namedBy([{ matched: by, territory: 'COM-27377' }])).toBe('COM-27377');
  });

  it('is not one that only looks like it', () => {
    expect(namedBy([{ matched: 'similar', territory: 'COM-70102' }])).toBeNull();
    expect(namedBy([])).toBeNull();
  });
});
