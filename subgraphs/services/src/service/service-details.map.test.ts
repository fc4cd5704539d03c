import { describe, expect, it } from '@jest/globals';
import { toDetails } from './service-details.map.js';

describe('the details of a service', () => {
  it('are null where the producer gives none', () => {
    expect(toDetails(null)).toBeNull();
  });

  it('are null where a stop has nothing but what it offers', () => {
    expect(toDetails({ transit: { lines: [], days: {} } })).toBeNull();
  });

  it('keep what is given, and say nothing of the rest', () => {
    expect(toDetails({ city: 'Ici', accessible: false })).toMatchObject({
      ...{ city: 'Ici', accessible: false, address: null, hours: [], more: [] },
    });
  });

  it('keep the producer’s own names, their values as text', () => {
    expect(toDetails({ more: { salles: 3, parking: true } })?.more).toEqual([
      { name: 'salles', value: '3' },
      { name: 'parking', value: 'true' },
    ]);
  });
});
