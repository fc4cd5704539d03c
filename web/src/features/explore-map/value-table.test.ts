import { describe, expect, it } from '@jest/globals';
import { fileRows, PAGE_ROWS, pageOfValues } from './value-table.js';

const ids = Array.from({ length: 250 }, (_, i) => `COM-${String(i).padStart(5, '0')}`);
const names = { version: '1', ids, codes: ids, names: ids.map((id) => `N${id}`) };
const values = {
  ...{ version: '1', sources: [], readings: null, asOf: null, knownAt: null, ids },
  values: ids.map((_, i) => (i === 0 ? null : i)),
  counts: ids.map((_, i) => i),
  lows: ids.map((_, i) => i / 2),
  highs: ids.map((_, i) => i * 2),
  unreliable: ids.map((_, i) => i < 12),
};

describe('the table of the map', () => {
  it('begins with the highest value and ends with what has none', () => {
    const first = pageOfValues(values, names, { sort: 'valeur', reversed: false, page: 1 });
    const last = pageOfValues(values, names, { sort: 'valeur', reversed: false, page: 3 });
    expect(first.rows[0]?.value).toBe(249);
    expect(last.rows.at(-1)?.value).toBeNull();
    expect([first.total, first.pages, last.first]).toEqual([250, 3, 201]);
  });

  it('is read by name when asked', () => {
    expect(pageOfValues(values, names, { sort: 'nom', reversed: false, page: 1 }).rows[0]?.id).toBe(
      'COM-00000',
    );
  });

  it('keeps what has no value last when it is turned round', () => {
    const turned = { sort: 'valeur', reversed: true } as const;
    const first = pageOfValues(values, names, { ...turned, page: 1 });
    expect(first.rows[0]?.value).toBe(1);
    expect(pageOfValues(values, names, { ...turned, page: 3 }).rows.at(-1)?.value).toBeNull();
  });

  it('ends at its last page', () => {
    const { rows, first } = pageOfValues(values, names, { sort: 'nom', reversed: false, page: 99 });
    expect([rows.length, first]).toEqual([250 % PAGE_ROWS, 201]);
  });
});

it('what nobody had looked at on a day is told by its number, and is no row', () => {
  const then = { ...values, asOf: '2016-08-21', ids: ids.slice(0, 200) };
  const order = { sort: 'nom', reversed: false, page: 1 } as const;
  const { total, unseen } = pageOfValues(then, names, order);
  expect([total, unseen]).toEqual([200, 50]);
  expect(pageOfValues(values, names, order).unseen).toBe(0);
});

describe('a file of the map', () => {
  const words = { notObserved: 'non observé', noValue: 'pas de valeur' };
  const seen = { ...values, ids: ids.slice(0, 200) };

  it('has a row for each territory of the level, empty where nobody looked, which it says', () => {
    const rows = fileRows(seen, names, words);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const empty = { count: null, value: null, low: null, high: null, unsure: null };
    expect(rows.at(-1)).toEqual({
      ...{ id: 'COM-00249', code: 'COM-00249', name: 'NCOM-00249', ...empty },
      why: 'non observé',
    });
    expect(rows.filter(({ why }) => why === 'non observé')).toHaveLength(50);
  });

  it('tells what was looked at and has no value apart, and says nothing of the others', () => {
    const [first, second] = fileRows(seen, names, words);
    expect(first).toMatchObject({ count: 0, value: null, why: 'pas de valeur' });
    expect(second).toMatchObject({ count: 1, value: 1, why: null });
  });
});
