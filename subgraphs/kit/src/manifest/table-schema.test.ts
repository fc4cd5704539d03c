import { describe, expect, it } from '@jest/globals';
import type { Cells } from './cells.js';
import { requiredFields, tableRules, tableSchema } from './table-schema.js';

const told = (fields: readonly object[], cells: Cells) => {
  const said: string[][] = [];
  tableRules(tableSchema.parse({ fields }))(cells, (...one) => said.push(one));
  return said;
};
const toldOf = (field: object, cell: string) =>
  told([{ name: 'x', ...field }], { x: cell }).map(([, message]) => message);

describe('a field of a Table Schema', () => {
  it.each([
    [{ type: 'integer' }, ['12', '-3'], ['1,5', 'douze']],
    [{ type: 'number' }, ['1.5', '-3'], ['1,5', '']],
    [{ type: 'boolean' }, ['true', '0'], ['oui']],
    [{ type: 'boolean', trueValues: ['oui'] }, ['oui', 'false'], ['true']],
    [{ type: 'date' }, ['2020-02-29'], ['2021-02-29', '01/02/2020']],
    [{ type: 'date', format: '%d/%m/%Y' }, ['01/02/2020'], ['32/01/2020']],
    [{ type: 'datetime' }, ['2020-02-29T10:00:00Z'], ['2020-02-29']],
    [{ type: 'year' }, ['2020'], ['20']],
    [{ type: 'geopoint' }, ['46.5, 3.1'], ['46.5', '460, 3']],
    [{ type: 'array' }, ['[1, 2]'], ['1, 2']],
    [{ type: 'string', format: 'email' }, ['a@example.org'], ['example.org']],
    [{ type: 'string', format: 'uri' }, ['https://example.org'], ['example']],
    [{ type: 'geojson' }, ['anything'], []],
    [{ constraints: { pattern: String.raw`\d{5}` } }, ['01001'], ['1001', '010010']],
    [{ constraints: { enum: ['a', 2] } }, ['a', '2'], ['b']],
    [{ constraints: { minLength: 2, maxLength: 3 } }, ['ab', 'abc'], ['a', 'abcd']],
    [{ type: 'integer', constraints: { minimum: 9, maximum: 10 } }, ['9', '10'], ['8', '11']],
    [{ type: 'date', constraints: { minimum: '2000-01-01' } }, ['2000-01-01'], ['1999-12-31']],
  ])('%j takes %j, not %j', (field, right, wrong) => {
    expect(right.filter((cell) => toldOf(field, cell).length > 0)).toEqual([]);
    expect(wrong.filter((cell) => cell !== '' && toldOf(field, cell).length === 0)).toEqual([]);
  });

  it('may be empty unless it is required', () => {
    expect(told([{ name: 'x', type: 'integer' }], { x: ' ' })).toEqual([]);
    expect(told([{ name: 'x', constraints: { required: true } }], {})).toEqual([
      ['x', 'obligatoire d’après le schéma'],
    ]);
  });

  it('says what is wrong in words', () => {
    expect(toldOf({ type: 'integer', constraints: { minimum: 9 } }, '8')).toEqual([
      '« 8 » est sous le minimum, 9',
    ]);
  });
});

describe('a Table Schema', () => {
  it('asks for the columns that it requires', () => {
    const fields = [{ name: 'a', constraints: { required: true } }, { name: 'b' }];
    expect(requiredFields(tableSchema.parse({ fields }))).toEqual(['a']);
  });

  it('is none when a pattern is no expression', () => {
    const fields = [{ name: 'a', constraints: { pattern: '(' } }];
    expect(tableSchema.safeParse({ fields }).success).toBe(false);
  });
});
