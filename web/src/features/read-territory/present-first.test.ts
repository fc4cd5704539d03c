import { describe, expect, it } from '@jest/globals';
import { presentFirst } from './present-first.js';

const NONE = { count: 0 };
const SOME = { count: 3 };

describe('services by kind', () => {
  it('tell what the territory has, then what it lacks, when kinds are many', () => {
    const none = Array.from({ length: 12 }, () => NONE);
    expect(presentFirst([NONE, SOME, ...none.slice(1)])).toEqual({ shown: [SOME], absent: none });
  });

  it('stay in their order while they are few', () => {
    expect(presentFirst([NONE, SOME])).toEqual({ shown: [NONE, SOME], absent: [] });
  });
});
