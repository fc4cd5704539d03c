import { describe, expect, it } from '@jest/globals';
import { formatsIn } from './formats.js';

/** Intl writes thin and no-break spaces; a test reads better with plain ones. */
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

const fr = formatsIn('fr');
const en = formatsIn('en');

describe('figures', () => {
  it('are grouped as each language does', () => {
    expect(plain(fr.count(34969))).toBe('34 969');
    expect(en.count(34969)).toBe('34,969');
  });

  it('never round a small rate to nothing', () => {
    expect(fr.rate(0.000123)).toBe('0,000123');
    expect(en.rate(1234.5)).toBe('1,235');
  });

  it('tell of which day or version they are', () => {
    expect(['2026-03-01', '2026'].map(fr.vintage)).toEqual(['1er mars 2026', '2026']);
    expect(en.vintage('2026-03-31')).toBe('31 March 2026');
  });

  it('follow what they are of, with the colon of each language', () => {
    expect(plain(fr.labelled('Nord', '12'))).toBe('Nord : 12');
    expect(en.labelled('Nord', '12')).toBe('Nord: 12');
  });

  it('say when they are unknown', () => {
    expect(fr.count(null)).toBe('inconnu');
    expect(en.rate(undefined)).toBe('unknown');
  });

  it('turn to kilometres from a thousand metres', () => {
    expect(fr.distance(999)).toBe('999 m');
    expect(fr.distance(2309)).toBe('2,3 km');
    expect(en.distance(34845)).toBe('35 km');
  });

  it('rank', () => {
    expect([1, 2].map(fr.position)).toEqual(['1er', '2e']);
    expect([1, 2, 3, 11, 22].map(en.position)).toEqual(['1st', '2nd', '3rd', '11th', '22nd']);
  });

  it('take a plural from two in French, from none in English', () => {
    expect([0, 1, 2].map((n) => fr.plural(n, 'gare'))).toEqual(['0 gare', '1 gare', '2 gares']);
    expect([0, 1].map((n) => en.plural(n, 'station'))).toEqual(['0 stations', '1 station']);
  });
});

it('writes a day in words', () => {
  expect(fr.day('2016-01-01')).toBe('1er janvier 2016');
  expect(fr.day('2016-01-11')).toBe('11 janvier 2016');
  expect(en.day('2016-01-01')).toBe('1 January 2016');
});

it('writes the size of a download', () => {
  expect([412, 9_400, 412_300, 2_345_678].map(fr.bytes)).toEqual([
    '0,4 ko',
    '9,4 ko',
    '412 ko',
    '2,3 Mo',
  ]);
  expect(en.bytes(2_345_678)).toBe('2.3 MB');
});
