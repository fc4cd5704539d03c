import { describe, expect, it } from '@jest/globals';
import { compare, quantile } from './compare.js';
import type { Filter, InventedChange } from './invented-changes.js';
import { changeIdOf } from './invented-changes.js';

const change = (id: string, nature: string): InventedChange => ({
  ...{ id, nature, service: 'S-1', kind: 'mairie', commune: 'COM-48095', source: 'deduced' },
  departement: 'DEP-48',
});
const [opened, closed] = [change('E-1', 'OPENED'), change('E-2', 'CLOSED')];
const FILTERS: readonly Filter[] = [{}, { natures: ['CLOSED'] }];
const TOLD = [{ at: 1000, changes: [opened, closed] }];
const heard = (client: number, at: number, ...changes: InventedChange[]) => ({
  ...{ client, at, ids: changes.map(changeIdOf) },
});

describe('what a crowd heard', () => {
  it('is whole when each client has what its filter lets through', () => {
    const all = [heard(0, 1200, opened, closed), heard(1, 1500, closed)];
    expect(compare(TOLD, all, FILTERS, 2)).toEqual({
      ...{ lost: 0, twice: 0, astray: 0, latencies: [200, 200, 500] },
    });
  });

  it('lacks what a client was not told, and counts what came twice or to another', () => {
    const some = [heard(0, 1200, closed), heard(0, 1300, closed), heard(1, 1300, opened)];
    expect(compare(TOLD, some, FILTERS, 4)).toMatchObject({ lost: 5, twice: 1, astray: 1 });
  });
});

it.each([
  [0.5, 2],
  [0.99, 4],
  [0.1, 1],
])('the quantile %d is a figure that was measured', (share, figure) => {
  expect(quantile([4, 1, 3, 2], share)).toBe(figure);
});
