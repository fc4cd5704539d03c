import { describe, expect, it } from '@jest/globals';
import { changedLines } from './changed-lines.js';
import type { Windows } from './changed-when.js';
import { changedWhen } from './changed-when.js';

const WINDOWS: Windows = {
  natures: ['CLOSED', 'CLOSED', 'OPENED', 'CLOSED', 'CLOSED'],
  afters: ['2016-08-21', '2016-08-21', null, '2017-12-31', '2020-12-15'],
  befores: ['2020-12-15', '2020-12-15', null, '2022-01-07', '2022-06-01'],
  years: [null, null, 2019, null, null],
  counts: [3, 1, 7, 2, 5],
};

describe('when changes of a place happened', () => {
  it('is told once for each nature and pair of days, whatever the source, the last first', () => {
    expect(changedWhen(WINDOWS).map(({ nature, count }) => [nature, count])).toEqual([
      ...[
        ['CLOSED', 5],
        ['CLOSED', 2],
        ['CLOSED', 4],
        ['OPENED', 7],
      ],
    ]);
  });

  it('is within its year for what a producer declares', () => {
    expect(changedWhen(WINDOWS).at(-1)?.observed).toEqual({
      ...{ after: '2019-01-01', before: '2019-12-31' },
    });
  });

  it('is drawn on one line by nature, and on more where spans overlap', () => {
    const lines = changedLines(changedWhen(WINDOWS), 'fr');
    expect(lines.map(({ label, spans }) => [label, spans.map(({ text }) => text).join()])).toEqual([
      ...[
        ['Fermeture', '4,5'],
        ['', '2'],
        ['Ouverture', '7'],
      ],
    ]);
  });
});
