import { describe, expect, it } from '@jest/globals';
import { copyLine } from './copy-text.js';

describe('a row in COPY text', () => {
  it.each([
    ['nothing', null, '\\N'],
    ['a truth', true, 't'],
    ['a number', -1.5, '-1.5'],
    ['a name', 'L’Haÿ-les-Roses', 'L’Haÿ-les-Roses'],
    ['control characters', 'a\tb\nc\rd\\', 'a\\tb\\nc\\rd\\\\'],
    ['the text of a null', '\\N', '\\\\N'],
    ['a list', ['59100', 'a"b'], '{"59100","a\\\\"b"}'],
    ['an empty list', [], '{}'],
  ])('writes %s so that it cannot be mistaken', (_case, value, written) => {
    expect(copyLine([value])).toBe(`${written}\n`);
  });

  it('separates its columns by tabs', () => {
    expect(copyLine(['a', 1])).toBe('a\t1\n');
  });
});
