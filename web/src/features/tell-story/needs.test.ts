import { describe, expect, it } from '@jest/globals';
import { nearestByNeed } from './needs.js';

const near = (code: string, metres: number) => ({ metres, service: { kind: { code } } });

describe('the nearest of what people need', () => {
  it('is one for each need, whichever of its kinds is nearer', () => {
    const found = [near('gare', 900), near('bureau-de-poste', 5000), near('relais-poste', 300)];
    const observed = new Set(['gare', 'bureau-de-poste', 'relais-poste']);
    expect(nearestByNeed(found, observed)).toEqual([near('relais-poste', 300), near('gare', 900)]);
  });

  it('leaves out what nobody observes there, though one is known farther', () => {
    expect(nearestByNeed([near('college', 9000)], new Set(['gare']))).toEqual([]);
  });
});
