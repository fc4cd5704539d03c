import { describe, expect, it } from '@jest/globals';
import { momentOf } from './moment.js';

const PUBLISHED = new Date('2026-03-01T10:00:00Z');

describe('the moment that a question means', () => {
  it('is the day asked for, as what is published now tells it', () => {
    expect(momentOf({ asOf: '2018-01-01', knownAt: null }, PUBLISHED)).toEqual({
      ...{ asOf: '2018-01-01', knownAt: PUBLISHED },
    });
  });

  it('is the day of the instant when no day is asked for', () => {
    const knownAt = new Date('2026-01-31T23:00:00Z');
    expect(momentOf({ asOf: null, knownAt }, PUBLISHED)).toEqual({ asOf: '2026-01-31', knownAt });
  });

  it('never is an instant of which more may still be learnt', () => {
    const later = new Date('2027-01-01T00:00:00Z');
    expect(momentOf({ asOf: '2018-01-01', knownAt: later }, PUBLISHED).knownAt).toEqual(PUBLISHED);
  });
});
