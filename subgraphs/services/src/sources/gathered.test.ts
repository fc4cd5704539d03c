import { describe, expect, it } from '@jest/globals';
import type { RawRow } from '@maillage/kit';
import type { Gathering } from './gathered.js';
import { cell, gathered } from './gathered.js';

type Row = Readonly<Record<string, unknown>>;

const byId = (row: Row) => cell(row, 'id');

async function* rowsOf(values: readonly unknown[]): AsyncGenerator<RawRow> {
  for (const [index, value] of values.entries()) {
    yield await Promise.resolve({ line: index + 1, value });
  }
}

async function rolesOf(values: readonly unknown[], gathering: Gathering) {
  const roles: unknown[] = [];
  for await (const { line, value } of gathered(rowsOf(values), gathering)) {
    const { others, head } = value as { others: readonly Row[] | null; head: boolean };
    roles.push([line, others?.map((row) => row['n']) ?? null, head]);
  }
  return roles;
}

describe('rows that share an id', () => {
  it('are all given, the first speaking for the others', async () => {
    const rows = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: ' a ', n: 3 },
    ];
    expect(await rolesOf(rows, { id: byId })).toEqual([
      [1, [3], true],
      [2, [], true],
      [3, null, false],
    ]);
  });

  it('are spoken for by the lowest of them, where a rank is given', async () => {
    const rows = [
      { id: 'a', n: 2 },
      { id: 'a', n: 1 },
    ];
    expect(await rolesOf(rows, { id: byId, rank: (row) => String(row['n']) })).toEqual([
      [1, null, false],
      [2, [2], true],
    ]);
  });

  it('are two points in two places, one of which holds the id', async () => {
    const rows = [
      { id: 'a', n: 2, at: 'x' },
      { id: 'a', n: 1, at: 'y' },
      { id: 'a', n: 3, at: 'x' },
    ];
    const gathering = { id: byId, place: (row: Row) => String(row['at']) };
    expect(await rolesOf(rows, { ...gathering, rank: (row) => String(row['n']) })).toEqual([
      [1, [3], false],
      [2, [], true],
      [3, null, false],
    ]);
  });

  it('stand alone without an id, and stay what they are when they are no rows', async () => {
    expect(await rolesOf([{ id: '', n: 1 }, { n: 2 }], { id: byId })).toEqual([
      [1, [], true],
      [2, [], true],
    ]);
    const given: unknown[] = [];
    for await (const { value } of gathered(rowsOf([null, 'x']), { id: byId })) given.push(value);
    expect(given).toEqual([null, 'x']);
  });
});
