import { describe, expect, it } from '@jest/globals';
import { dayOf, positionOf } from './cell-values.js';
import { cellsOf } from './cells.js';

describe('a row of any format', () => {
  it.each([
    ['a table', { a: ' x ', b: '' }, { a: ' x ', b: '' }],
    ['JSON', { a: 1.5, b: true, c: null, d: ['x', 2] }, { a: '1.5', b: 'true', c: '', d: 'x; 2' }],
    ['objects in objects', { a: { b: { c: 'x' } } }, { 'a.b.c': 'x' }],
    ['Opendatasoft', { geo_point_2d: { lon: 3.1, lat: 46.5 } }, { geo_point_2d: '46.5, 3.1' }],
    ['a workbook', { a: new Date('2020-02-29'), b: 12 }, { a: '2020-02-29', b: '12' }],
    ['no row', 'x', {}],
  ])('is cells of text: %s', (_format, value, cells) => {
    expect(cellsOf(value)).toEqual(cells);
  });

  it('has the point of a feature beside its properties', () => {
    const geometry = { type: 'Point', coordinates: [3.1, 46.5] };
    expect(cellsOf({ type: 'Feature', properties: { id: 7 }, geometry })).toEqual({
      ...{ id: '7', geometry: '46.5, 3.1' },
    });
  });
});

describe('a position in one cell', () => {
  it.each([
    '46.5,3.1',
    '46.5, 3.1',
    '46,5 ; 3,1',
    '46,5, 3,1',
    '46,5 3,1',
    '[3.1, 46.5]',
    'POINT(3.1 46.5)',
  ])('is understood in « %s »', (cell) => {
    expect(positionOf(cell)).toEqual({ lon: 3.1, lat: 46.5 });
  });

  it.each(['46.5', '146.5, 3.1', 'ici, là', '1,2,3', '46.5, 3.1, 7', ''])(
    'is none in « %s »',
    (cell) => {
      expect(positionOf(cell)).toBeNull();
    },
  );
});

describe('a day in one cell', () => {
  it.each([
    ['2020-02-29', '2020-02-29'],
    ['29/02/2020', '2020-02-29'],
    ['2020-02-29T10:00:00+01:00', '2020-02-29'],
    ['29/02/2021', null],
    ['0220-01-01', null],
    ['hier', null],
  ])('%s is %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });
});
