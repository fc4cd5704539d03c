import { describe, expect, it } from '@jest/globals';
import type { PageSnapshot } from './changes-by-nature.js';
import { changesByNature } from './changes-by-nature.js';

type Change = PageSnapshot['changes'][number];
const kind = (code: string) => ({ code, label: code, labelEn: code });
const change = (nature: Change['nature'], code: string, events: number): Change => ({
  ...{ nature, events, kindFrom: kind(code), kindTo: kind(code) },
});
const CHANGES = [
  change('CLOSED', 'caf', 2),
  change('OPENED', 'msap', 6),
  change('CLOSED', 'tresorerie', 5),
];

describe('what a snapshot changed', () => {
  it('is counted by nature, the most frequent first', () => {
    const told = changesByNature(CHANGES).map(({ nature, events }) => [nature, events]);
    expect(told).toEqual([
      ['CLOSED', 7],
      ['OPENED', 6],
    ]);
  });

  it('is told kind by kind within a nature, most first', () => {
    const [closed] = changesByNature(CHANGES);
    expect(closed?.kinds.map(({ kindFrom }) => kindFrom?.code)).toEqual(['tresorerie', 'caf']);
  });

  it('is nothing for a first snapshot', () => {
    expect(changesByNature([])).toEqual([]);
  });
});
