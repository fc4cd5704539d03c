import { describe, expect, it } from '@jest/globals';
import { formOf } from './manifest-form.js';

const POINTS = { key: 'kind', what: 'des points' };
const VALUES = { key: 'variable', what: 'des valeurs' };
const of = (text: string) => formOf(text, [POINTS, VALUES]);

describe('the form of a manifest', () => {
  it('is told by a key that no other has', () => {
    expect(of('id: a\nkind: { code: b }')).toBe(POINTS);
    expect(of('id: a\nvariable: { code: b }')).toBe(VALUES);
  });

  it('is asked for where there is none, and chosen where there are two', () => {
    expect(of('id: a')).toEqual({
      ...{ line: 1, path: '' },
      message:
        'il manque ce que les lignes décrivent : « kind » (des points) ou « variable » (des valeurs)',
    });
    expect(of('kind: 1\nvariable: 2')).toMatchObject({
      message: 'une seule de ces clés : « kind » (des points) ou « variable » (des valeurs)',
    });
  });

  it('is the first for a text that is no YAML, which then says so', () => {
    expect(of('id: a: b')).toBe(POINTS);
    expect(of('')).toBe(POINTS);
  });
});
