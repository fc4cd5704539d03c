import { describe, expect, it } from '@jest/globals';
import { changesAddress } from './reform-address.js';

const LA_POSTE = {
  natures: ['CONVERTED' as const],
  kinds: ['bureau-de-poste'],
  levels: [],
  sources: ['laposte'],
  time: { from: '2016-08-21', to: '2020-12-15' },
};

describe('the list of the changes of a reform', () => {
  it('asks for all that makes them its own, where its figures are', () => {
    expect(changesAddress('/changements', LA_POSTE, 'DEP-48')).toBe(
      '/changements?lieu=DEP-48&nature=CONVERTED&type=bureau-de-poste&source=laposte&du=2016-08-21&au=2020-12-15&certain=oui',
    );
  });

  it('asks for no time where none bounds them, and for levels of what changed', () => {
    const communes = { ...LA_POSTE, kinds: [], sources: [], levels: ['COMMUNE' as const] };
    expect(changesAddress('/changements.atom', { ...communes, time: null }, null)).toBe(
      '/changements.atom?nature=CONVERTED&niveau=COMMUNE',
    );
    expect(
      changesAddress('/changements', { ...communes, time: { from: '2010-12-17', to: null } }, null),
    ).toBe('/changements?nature=CONVERTED&niveau=COMMUNE&du=2010-12-17&certain=oui');
  });
});
