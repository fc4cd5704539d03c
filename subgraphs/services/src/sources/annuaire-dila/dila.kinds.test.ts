import { describe, expect, it } from '@jest/globals';
import { ANNUAIRE_DILA } from './annuaire-dila.source.js';
import { kindOfPivot } from './dila.kinds.js';

const { kinds: DILA_KINDS, bounds } = ANNUAIRE_DILA;
const ENDED_KINDS = bounds?.endedKinds ?? [];

const coverage = (code: string) => DILA_KINDS.find((kind) => kind.code === code)?.coverage;

describe('the kinds of the directory', () => {
  it('have one code each', () => {
    const codes = DILA_KINDS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are ours under what DILA calls them, several being one', () => {
    expect(kindOfPivot('msap', '')).toBe('maison-de-services-au-public');
    expect(kindOfPivot('paris_mairie_arrondissement', '')).toBe('mairie');
    expect(kindOfPivot('nouveau', '')).toBeUndefined();
  });

  it('close nothing where an edition no longer gives them', () => {
    expect(ENDED_KINDS.length).toBeGreaterThan(0);
    expect(ENDED_KINDS.map(coverage)).toEqual(ENDED_KINDS.map(() => 'SEEN'));
  });

  it('may replace one another in a family: a tax office, a court', () => {
    const family = (code: string) => DILA_KINDS.find((kind) => kind.code === code)?.family;
    expect(family('tresorerie')).toBe(family('service-des-impots-des-particuliers'));
    expect(family('tribunal-judiciaire')).toBe(family('tribunal-de-proximite'));
    expect(family('caf')).toBe('caf');
    expect(family('service-des-impots-des-entreprises')).not.toBe(family('tresorerie'));
  });
});
