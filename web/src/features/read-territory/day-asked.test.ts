import { describe, expect, it } from '@jest/globals';
import { dayAsked } from './day-asked.js';

describe('the day asked for in an address', () => {
  it.each(['1943-01-01', '2000-02-29', '2026-11-25'])('may be %s', (day) => {
    expect(dayAsked(day, '2026-11-25')).toBe(day);
  });

  it.each(['0220-01-01', '1942-12-31', '2026-11-26', '2001-02-29', '2015', '1er mai 1990', ''])(
    'is not « %s »',
    (day) => {
      expect(dayAsked(day, '2026-11-25')).toBeNull();
    },
  );
});
