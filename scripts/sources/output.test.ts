import { describe, expect, it } from '@jest/globals';
import { counts, moment, seconds, tableLines } from './output.js';

describe('a table on a terminal', () => {
  it('aligns words to the left and numbers to the right, and marks what is missing', () => {
    const rows = [
      ['poste', 12],
      ['gares', null],
    ] as const;
    expect(tableLines(['Source', 'Gardées'], rows)).toEqual([
      'Source  Gardées',
      '──────  ───────',
      'poste        12',
      'gares         –',
    ]);
  });

  it('has its headers alone without rows', () => {
    expect(tableLines(['Source'], [])).toEqual(['Source', '──────']);
  });
});

describe('what is told in a line', () => {
  it('counts by name, the French way', () => {
    expect(counts({ OPENED: 1813, CLOSED: 309 })).toBe('OPENED 1\u202F813, CLOSED 309');
    expect(counts({})).toBe('');
  });

  it('gives moments to the minute and durations to the tenth', () => {
    expect(moment(new Date('2026-03-04T05:06:07Z'))).toBe('2026-03-04 05:06');
    expect(seconds(1.26)).toBe('1,3 s');
  });
});
