import { describe, expect, it } from '@jest/globals';
import { CursorInvalid, decodeCursor, encodeCursor } from './cursor.js';

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
