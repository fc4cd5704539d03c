import { describe, expect, it } from '@jest/globals';
import { changesAddress } from './reform-address.js';

describe('the list of the changes of a reform', () => {
  it('asks for its natures and kinds, where its figures are', () => {
    const reform = { natures: ['CONVERTED' as const], kinds: ['bureau-de-poste'] };
    expect(changesAddress('/changements', reform, 'DEP-48')).toBe(
      '/changements?lieu=DEP-48&nature=CONVERTED&type=bureau-de-poste',
    );
    expect(changesAddress('/changements.atom', { ...reform, kinds: [] }, null)).toBe(
      '/changements.atom?nature=CONVERTED',
    );
  });
});
