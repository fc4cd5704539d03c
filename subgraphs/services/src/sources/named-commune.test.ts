import { describe, expect, it } from '@jest/globals';
import { communeNamed } from './named-commune.js';

describe('a commune by its name', () => {
  it('is found under its postal code or in its département, however it is written', () => {
    expect(communeNamed('35000', 'RENNES')).toBe('35238');
    expect(communeNamed('06', 'St-André de la Roche')).toBe('06114');
  });

  it('is none under a code that is not its own, and where two bear it', () => {
    expect(communeNamed('75001', 'Rennes')).toBeUndefined();
    expect(communeNamed('99', 'Rennes')).toBeUndefined();
  });
});
