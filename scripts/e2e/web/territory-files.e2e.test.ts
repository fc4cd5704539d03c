import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { askHub, hubUrl } from '../hub-url.js';

type Row = Readonly<Record<string, string>>;

/** A file of a territory: its answer, its columns and its rows. */
async function fileOf(path: string) {
  const answer = await fetch(hubUrl(`/territoire/${path}.csv`));
  const lines: string[][] = parse(await answer.text(), { bom: true });
  const [columns = [], ...rows] = lines;
  const named = rows.map((row): Row =>
    Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
  );
  return { answer, columns, rows: named };
}

/** What the first columns of each table are called: programs rely on it. */
const HEADS = [
  ['types', ['territory', 'kind', 'label']],
  ['proches', ['territory', 'kind', 'label', 'service']],
  ['histoire', ['code', 'level', 'name', 'from']],
  ['population', ['territory', 'year', 'code_year', 'population']],
  ['services', ['service', 'name', 'kind', 'label', 'lon', 'lat']],
] as const;

const CASES = [
  ...HEADS.map(([table, head]) => ['COM-59512-roubaix', table, head] as const),
  ['DEP-59-nord', 'territoires', ['territory', 'code', 'name', 'level', 'population']],
] as const;

describe('the files of a territory', () => {
  it.each(CASES)('/territoire/%s/donnees/%s.csv: a table that can be quoted', async (...asked) => {
    const [place, table, head] = asked;
    const { answer, columns, rows } = await fileOf(`${place}/donnees/${table}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain(`${table}.csv"`);
    expect(columns.slice(0, head.length)).toEqual(head);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row['source'] ?? row['sources']).toBeTruthy();
      expect(row['licence'] ?? row['licences']).toBeTruthy();
    }
  });

  it('hold every service of a wide territory, over many pages of the graph, each once', async () => {
    interface Count {
      readonly services: { readonly totalCount: number };
    }
    const { data } = await askHub<Count>('{ services(first: 1, within: "REG-32") { totalCount } }');
    const { rows } = await fileOf('REG-32-hauts-de-france/donnees/services');
    expect(rows.length).toBe(data.services.totalCount);
    expect(new Set(rows.map((row) => row['service'])).size).toBe(rows.length);
  });

  it('are not made for a territory that does not exist, nor under another name', async () => {
    const status = async (path: string) => (await fetch(hubUrl(`/territoire/${path}`))).status;
    expect(await status('COM-99999/donnees/types.csv')).toBe(404);
    expect(await status('COM-99999/donnees/services.csv')).toBe(404);
    expect(await status('COM-59512-roubaix/donnees/autre.csv')).toBe(404);
  });
});
