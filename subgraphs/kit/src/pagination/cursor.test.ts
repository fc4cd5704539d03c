import { describe, expect, it } from '@jest/globals';
import { CursorInvalid, dayPart, decodeCursor, encodeCursor, wholePart } from './cursor.js';

describe('a cursor', () => {
  it('gives back the key it was made with', () => {
    const cursor = encodeCursor('services', ['Mairie d’Arras', 12]);
    expect(decodeCursor('services', cursor, ['string', 'number'])).toEqual(['Mairie d’Arras', 12]);
  });

  it.each([
    ['another list', encodeCursor('territories', ['a', 1])],
    ['another shape', encodeCursor('services', [1, 'a'])],
    ['a missing part', encodeCursor('services', ['a'])],
    ['no JSON', 'zzz'],
    ['an empty text', ''],
    ['a JSON object', Buffer.from('{"list":"services"}').toString('base64url')],
  ])('of %s is refused', (_case, cursor) => {
    expect(() => decodeCursor('services', cursor, ['string', 'number'])).toThrow(CursorInvalid);
  });
});

describe('a part of a cursor', () => {
  it('is a day or a number that a table can hold', () => {
    expect([dayPart('2020-02-29'), wholePart(12)]).toEqual(['2020-02-29', 12]);
  });

  it.each(['2021-02-29', '2020-13-01', 'infinity', '2020-1-1', 12, undefined])(
    'that is no day is refused: %s',
    (part) => {
      expect(() => dayPart(part)).toThrow(CursorInvalid);
    },
  );

  it.each([1.5, -1, 1e99, '12', undefined])('that is no whole number is refused: %s', (part) => {
    expect(() => wholePart(part)).toThrow(CursorInvalid);
  });
});
