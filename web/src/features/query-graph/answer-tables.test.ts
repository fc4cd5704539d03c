import { describe, expect, it } from '@jest/globals';
import { answerTables } from './answer-tables.js';

describe('the tables of an answer', () => {
  it('are its lists of flat rows, objects within spread', () => {
    const data = {
      territory: {
        name: 'Roubaix',
        serviceCounts: [
          { kind: { label: 'Gare' }, count: 1 },
          { kind: { label: 'Mairie' }, count: null },
        ],
      },
    };
    expect(answerTables(data)).toEqual([
      {
        path: 'territory.serviceCounts',
        columns: ['kind.label', 'count'],
        rows: [
          ['Gare', 1],
          ['Mairie', null],
        ],
      },
    ]);
  });

  it('are its columns of one length', () => {
    const data = {
      territoryColumns: { version: 'x', ids: ['REG-1', 'REG-2'], populations: [5, null] },
    };
    expect(answerTables(data)).toEqual([
      {
        path: 'territoryColumns',
        columns: ['ids', 'populations'],
        rows: [
          ['REG-1', 5],
          ['REG-2', null],
        ],
      },
    ]);
  });

  it('join lists of values in a cell', () => {
    const [table] = answerTables({ all: [{ id: 1, codes: ['59100', '59200'] }] });
    expect(table?.rows).toEqual([[1, '59100 | 59200']]);
  });

  it('are looked for further down when rows hold rows', () => {
    const data = {
      all: [
        { id: 1, inside: [{ a: 1 }] },
        { id: 2, inside: [{ a: 2 }] },
      ],
    };
    expect(answerTables(data).map((table) => table.path)).toEqual([
      'all[0].inside',
      'all[1].inside',
    ]);
  });

  it.each([[null], ['text'], [{}], [{ a: 1 }], [{ all: [] }], [{ ids: ['a'] }]])(
    'are none in %j',
    (data) => {
      expect(answerTables(data)).toEqual([]);
    },
  );
});
