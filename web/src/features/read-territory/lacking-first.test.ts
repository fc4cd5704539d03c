import { describe, expect, it } from '@jest/globals';
import { lackingFirst } from './lacking-first.js';

const near = (code: string) => ({ service: { kind: { code } } });
const RARE = Array.from({ length: 12 }, (_, rank) => near(`rare-${String(rank)}`));
const GARE = near('gare');
const CAF = near('caf');

describe('the nearest services elsewhere', () => {
  it('begin with what most readers come for and the territory lacks', () => {
    const counts = [
      { kind: { code: 'gare' }, count: 1 },
      { kind: { code: 'caf' }, count: 0 },
    ];
    expect(lackingFirst([GARE, CAF, ...RARE], counts)).toEqual({
      ...{ first: [CAF], others: [GARE, ...RARE] },
    });
  });

  it('do not begin with what nobody observes there, which may be near and unseen', () => {
    expect(lackingFirst([GARE, ...RARE], [])).toEqual({ first: [], others: [GARE, ...RARE] });
  });

  it('stay one list while they are few', () => {
    const counts = [{ kind: { code: 'gare' }, count: 1 }];
    expect(lackingFirst([GARE, CAF], counts)).toEqual({ first: [GARE, CAF], others: [] });
  });
});
