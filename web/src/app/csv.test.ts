import { describe, expect, it } from '@jest/globals';
import { csvResponse, csvText } from './csv.js';

describe('a table as CSV', () => {
  it('quotes what holds a comma, a quote or a line break, and nothing else', () => {
    const rows = [['L’Haÿ-les-Roses', 'dit « le "val", haut »', 'deux\nlignes', '12.5']];
    expect(csvText({ columns: ['a', 'b', 'c', 'd'], rows })).toBe(
      '\u{FEFF}a,b,c,d\r\nL’Haÿ-les-Roses,"dit « le ""val"", haut »","deux\nlignes",12.5\r\n',
    );
  });

  it('opens in a spreadsheet with its accents, and runs nothing', () => {
    const text = csvText({ columns: ['nom'], rows: [['=1+1'], ['Évry']] });
    expect(text).toBe("\u{FEFF}nom\r\n'=1+1\r\nÉvry\r\n");
  });

  it('leaves empty what is not known, and writes what is nil', () => {
    expect(csvText({ columns: ['n', 'm', 'b'], rows: [[null, 0, false]] })).toBe(
      '\u{FEFF}n,m,b\r\n,0,false\r\n',
    );
  });
});

it('is saved under its name', async () => {
  const response = csvResponse('roubaix-services', { columns: ['a'], rows: [] });
  expect(response.headers.get('content-disposition')).toContain('"roubaix-services.csv"');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect((await response.text()).trim()).toBe('a');
});
