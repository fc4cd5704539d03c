import { describe, expect, it } from '@jest/globals';
import { likenessOf } from '@maillage/kit';
import { POINT_LIKENESSES } from './point-likeness.js';

describe('the content of a column', () => {
  it.each([
    ['SIRET', 'id', ['21030185600016', '210 301 856 00016']],
    ['SIREN', 'id', ['552100554', '732829320']],
    ['FINESS', 'id', ['010000024', '2A0000014']],
    ['FINESS', 'nofinesset', ['732829320']],
    ['UAI', 'id', ['0350001X', '0350002Y']],
    ['PHONE', 'x', ['04 70 00 00 00', '+33470000000', '0470.00.00.00']],
    ['POSITION', 'x', ['46.5, 3.1', '[3.1, 46.5]']],
    ['COMMUNE', 'x', ['03185', '1001', '75056']],
    ['POSTAL_CODE', 'code_postal', ['01000', '69001']],
    ['DATE', 'x', ['2020-02-29', '01/02/2020']],
    ['EMAIL', 'x', ['a@example.org', '']],
    ['WEBSITE', 'x', ['https://example.org', 'www.example.org']],
    ['LATITUDE', 'coord_y', ['46.34', '-21,12']],
    ['LONGITUDE', 'lng', ['3.34', '-61,12']],
    ['LATITUDE', 'a', ['46.34', '48,85']],
    ['LONGITUDE', 'b', ['2.34', '-1,55']],
    [null, 'x', ['un', 'deux']],
    [null, 'x', ['', ' ']],
  ])('looks like %s in a column « %s »', (likeness, name, cells) => {
    expect(likenessOf(name, cells, POINT_LIKENESSES)?.code ?? null).toBe(likeness);
  });
});
