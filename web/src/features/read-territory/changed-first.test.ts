import { describe, expect, it } from '@jest/globals';
import { FEW_KINDS } from '../../app/kind-groups.js';
import { changedFirst } from './changed-first.js';

const STILL = {
  ...{ openings: 0, closures: 0, conversionsIn: 0, conversionsOut: 0 },
  ...{ replacements: 0, replacementsIn: null },
};
const many = Array.from({ length: FEW_KINDS }, () => STILL);

describe('the kinds of a territory', () => {
  it.each(['openings', 'closures', 'conversionsIn', 'conversionsOut', 'replacements'])(
    'are told first where there were %s, the others apart',
    (what) => {
      const changed = { ...STILL, [what]: 1 };
      expect(changedFirst([...many, changed])).toEqual({ shown: [changed], still: many });
    },
  );

  it('stay together where there are few', () => {
    expect(changedFirst(many)).toEqual({ shown: many, still: [] });
  });
});
