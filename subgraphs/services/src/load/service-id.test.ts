import { describe, expect, it } from '@jest/globals';
import { serviceId } from './service-id.js';

describe('the id of a service', () => {
  it('is the same at every load', () => {
    expect(serviceId('a', 'gare', '1')).toBe(serviceId('a', 'gare', '1'));
    expect(serviceId('a', 'gare', '1')).toMatch(/^S-[a-z2-7]{16}$/);
  });

  it('depends on the source, the kind and the producer’s id', () => {
    const ids = [
      serviceId('a', 'gare', '1'),
      serviceId('b', 'gare', '1'),
      serviceId('a', 'mairie', '1'),
      serviceId('a', 'gare', '2'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
