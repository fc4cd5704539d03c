import { expect, it } from '@jest/globals';
import type { ReadSources } from './read-then.js';
import { datedSources } from './read-then.js';

const POSTE = { title: 'Points de contact', vintage: '2020-12-15' };
const read = (readings: unknown) => ({ sources: [POSTE], readings }) as unknown as ReadSources;
const vintages = (readings: unknown) =>
  datedSources(read(readings), (day) => `le ${day}`).map(({ vintage }) => vintage);

it('a source bears the days that were read for the day of the map, else its last one', () => {
  expect(vintages(null)).toEqual(['2020-12-15']);
  expect(vintages([{ source: POSTE, days: ['2016-08-21'] }])).toEqual(['le 2016-08-21']);
  expect(vintages([{ source: POSTE, days: ['2016-08-21', '2017-12-06'] }])).toEqual([
    'le 2016-08-21, le 2017-12-06',
  ]);
});

it('a day before the first reading has no source', () => {
  expect(vintages([])).toEqual([]);
});
