import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';

let history: OpenHistory;
beforeAll(async () => {
  history = await openHistory();
}, 60_000);
afterAll(() => history.close());
beforeEach(() => history.clear());

const FIRST = '2020-12-31';
const SECOND = '2021-12-31';
const OFFICES = [bureau('A'), bureau('B', { commune: '00002', at: { lon: 3.4, lat: 46.5 } })];
const SCHOOL = bureau('E', { kind: 'ecole' });

/** Everything that is published, as if nothing had been before. */
async function publishedAnew(): Promise<unknown> {
  await history.database.query('DELETE FROM data_version');
  await history.publish();
  return published();
}

async function published(): Promise<unknown> {
  const tables = ['territory_count', 'kind_law', 'cluster'];
  const told = await Promise.all(
    tables.map((table) =>
      history.database.query<object[]>(`SELECT * FROM ${table} ORDER BY 1, 2, 3, 4`),
    ),
  );
  return [
    ...told,
    await history.database.query<object[]>('SELECT code, points, source FROM kind ORDER BY 1'),
  ];
}

/** Rows of a kind that were written by the last publication. */
async function rewritten(kind: string): Promise<unknown> {
  const [row] = await history.database.query<object[]>(
    `SELECT count(*) FILTER (WHERE c.xmin = v.xmin)::int AS counts,
       (k.points_version = v.version) AS file
     FROM data_version v, kind k LEFT JOIN territory_count c ON c.kind = k.num
     WHERE k.code = $1 GROUP BY k.points_version, v.version`,
    [kind],
  );
  return row;
}

describe('what is published after a snapshot', () => {
  beforeEach(async () => {
    await history.receive(FIRST, [...OFFICES, SCHOOL]);
    await history.publish();
  });

  it('is what would be published anew', async () => {
    await history.receive(SECOND, [bureau('A', { kind: 'agence' }), bureau('C'), SCHOOL]);
    await history.publish();
    const changed = await published();
    expect(await publishedAnew()).toEqual(changed);
  });

  it('is written again of the kinds that changed, not of the others', async () => {
    await history.receive(SECOND, [...OFFICES, bureau('C'), SCHOOL]);
    await history.publish();
    expect(await rewritten('bureau')).toEqual({ counts: 5, file: true });
    expect(await rewritten('ecole')).toMatchObject({ counts: 0 });
  });

  it('tells the day of a snapshot that changed no point, in files alone', async () => {
    await history.receive(SECOND, [...OFFICES, SCHOOL]);
    await history.publish();
    expect(await rewritten('bureau')).toEqual({ counts: 0, file: true });
  });

  it('has the version that it had where nothing was accepted', async () => {
    const version = () => history.database.query<object[]>('SELECT version FROM data_version');
    const before = await version();
    await history.receive(FIRST, [...OFFICES, SCHOOL]);
    await history.publish();
    expect(await version()).toEqual(before);
  });

  it('leaves the file of points that open pages know, until the next', async () => {
    const files = () =>
      history.database.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM points_file WHERE kind = 'bureau'`,
      );
    await history.receive(SECOND, [...OFFICES, bureau('C'), SCHOOL]);
    await history.publish();
    expect(await files()).toEqual([{ n: 2 }]);
    await history.receive('2022-12-31', [...OFFICES, SCHOOL]);
    await history.publish();
    expect(await files()).toEqual([{ n: 2 }]);
  });
});
