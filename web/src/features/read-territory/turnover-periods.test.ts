import { expect, it } from '@jest/globals';
import { periodsOf } from './turnover-periods.js';

const day = (on: string, ...codes: string[]) => ({ on, kinds: codes.map((code) => ({ code })) });

it('kinds are told from the first to the last day that they were observed, together where these are the same', () => {
  const days = [
    day('2016-08-21', 'poste', 'relais'),
    day('2020-01-02', 'fs'),
    day('2020-12-15', 'poste', 'relais'),
    day('2024-08-01', 'fs', 'gare'),
  ];
  expect(periodsOf(days)).toEqual([
    { from: '2016-08-21', to: '2020-12-15', kinds: ['poste', 'relais'] },
    { from: '2020-01-02', to: '2024-08-01', kinds: ['fs'] },
  ]);
});
