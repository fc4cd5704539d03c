import { describe, expect, it } from '@jest/globals';
import { everydayFirst, groupKinds, isNamed } from './kind-groups.js';

const kind = (code: string, operatorType: string) => ({
  ...{ code, operatorType, label: code, labelEn: code },
});
const codeOf = (code: string) => code;
const THIRTEEN = Array.from({ length: 13 }, (_, rank) => `rare-${String(rank)}`);

describe('kinds by the hundred', () => {
  it('are grouped by who runs them, in the order in which they come', () => {
    const groups = groupKinds([kind('gare', 'OPERATEUR'), kind('a', 'ETAT'), kind('b', 'ETAT')]);
    expect(groups.map((group) => [group.operatorType, group.kinds.length])).toEqual([
      ['OPERATEUR', 1],
      ['ETAT', 2],
    ]);
  });

  it('begin with what most readers come for', () => {
    const { first, others } = everydayFirst([...THIRTEEN, 'gare'], codeOf);
    expect([first, others]).toEqual([['gare'], THIRTEEN]);
  });

  it('stay one list while they fit on a screen', () => {
    expect(everydayFirst(['rare', 'gare'], codeOf)).toEqual({
      ...{ first: ['rare', 'gare'], others: [] },
    });
  });

  it('are found by a word without its accents, in either language', () => {
    const police = { label: 'Préfecture', labelEn: 'State office' };
    expect([' prefec', 'STATE', 'gare'].map((word) => isNamed(police, word))).toEqual([
      ...[true, true, false],
    ]);
  });
});
