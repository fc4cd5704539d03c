import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { openDatabase, silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { ask, silentLogger, testDatabase } from '@maillage/kit/testing';
import { loadTerritories, openTerritories } from './main.js';
import { ancestorsChapter } from './testing/ancestors.chapter.js';
import { changesChapter } from './testing/changes.chapter.js';
import { childrenChapter } from './testing/children.chapter.js';
import { columnsOf } from './testing/columns-of.js';
import { historyChapter } from './testing/history.chapter.js';
import { pointChapter } from './testing/point.chapter.js';
import { recodeChapter } from './testing/recode.chapter.js';
import { searchChapter } from './testing/search.chapter.js';
import { statesChapter } from './testing/states.chapter.js';
import { variableChapter } from './testing/variable.chapter.js';

let database: TestDatabase;
let hub: Subgraph;
beforeAll(async () => {
  database = await testDatabase('territories');
  const parts = { target: database.target, logger: silentLogger };
  const first = await loadTerritories({ ...parts, progress: silentProgress });
  expect(first.loaded).toBe(true);
  const second = await loadTerritories({ ...parts, progress: silentProgress });
  expect(second).toMatchObject({ loaded: false, version: first.version });
  hub = await openTerritories(parts);
}, 300_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

historyChapter(() => hub);
recodeChapter(() => hub);
statesChapter(() => published);
changesChapter(() => published);
pointChapter(() => hub);
variableChapter(() => hub);
ancestorsChapter(() => hub);
searchChapter(() => hub);
childrenChapter(() => hub);

interface Bearer {
  id: string;
  name: string;
  alive: boolean;
  successor: { id: string; name: string } | null;
}
const bearersOf = async (code: string): Promise<Bearer[]> => {
  const query =
    'query ($c: String!) { territoriesByCode(code: $c) { id name alive successor { id name } } }';
  const { data } = await ask<{ territoriesByCode: Bearer[] }>(hub, query, { c: code });
  return data.territoriesByCode;
};
const published = async <T>(question: string): Promise<T[]> => {
  const reader = await openDatabase({ target: database.target, migrations: [] });
  try {
    return await reader.query<T[]>(question);
  } finally {
    await reader.destroy();
  }
};
const columns = (level: string, within: string | null = null) => columnsOf(hub, level, within);
const sum = (list: readonly (number | null)[]) => list.reduce<number>((s, n) => s + (n ?? 0), 0);

describe('the official code of 2026', () => {
  it('has 34,969 living communes', async () => {
    expect((await columns('COMMUNE')).ids).toHaveLength(34_969);
  });

  it('gives each région the population of its communes', async () => {
    const regions = await columns('REGION');
    expect(regions.ids).toHaveLength(18);
    for (const [i, id] of regions.ids.entries()) {
      expect(sum((await columns('COMMUNE', id)).populations)).toBe(regions.populations[i]);
    }
  });

  it.each([
    ['02077', 'Berzy-le-Sec', 'COM-02564', 'Bernoy-le-Château'],
    ['02311', 'Filain', 'COM-02589', 'Pargny-et-Filain'],
  ])('answers the old code %s, %s, with its successor %s', async (code, name, id, successor) => {
    expect((await bearersOf(code)).find((t) => t.id === `COM-${code}`)).toMatchObject({
      ...{ name, alive: false },
      successor: { id, name: successor },
    });
  });

  it('says that 76108 is Bois-Guillaume, alive, and was a commune déléguée for two years', async () => {
    expect(await bearersOf('76108')).toEqual([
      { id: 'COM-76108', name: 'Bois-Guillaume', alive: true, successor: null },
      {
        ...{ id: 'COMD-76108', name: 'Bois-Guillaume', alive: false },
        successor: { id: 'COM-76108', name: 'Bois-Guillaume' },
      },
    ]);
  });

  it('publishes each dead commune code once, and every living territory', async () => {
    const [row] = await published<{ codes: number; communes: number; twice: number }>(
      `SELECT count(DISTINCT old_code)::int AS codes, count(*)::int - count(DISTINCT old_code)::int AS twice,
        (SELECT count(*)::int FROM published_territory WHERE level = 'COMMUNE') AS communes
       FROM published_succession`,
    );
    expect(row).toEqual({ codes: 4240, twice: 0, communes: 34_969 });
  });
});

describe('a figure', () => {
  it('is there for France, and missing where no commune has one', async () => {
    const { data } = await ask(
      hub,
      '{ fr: territory(id: "FR") { population areaKm2 } taaf: territory(id: "COL-984") { population } }',
    );
    expect(data).toEqual({
      fr: { population: 68_952_941, areaKm2: expect.any(Number) },
      taaf: { population: null },
    });
  });
});

describe('outlines', () => {
  it('have a file for every level, each served compressed and kept for ever', async () => {
    const { data } = await ask<{
      outlines: { levels: { level: string; url: string; bytes: number }[] };
    }>(hub, '{ outlines { levels { level url bytes } } }');
    expect(data.outlines.levels.map((l) => l.level)).toEqual([
      'ARRONDISSEMENT',
      'COLLECTIVITE',
      'COMMUNE',
      'DEPARTEMENT',
      'EPCI',
      'REGION',
    ]);
    for (const { url, bytes } of data.outlines.levels) {
      const [, , version = '', file = ''] = url.split('/');
      const answer = await hub.routes[0]?.handle({ version, file }, {});
      expect((answer?.body as Buffer).length).toBe(bytes);
      const again = await hub.routes[0]?.handle(
        { version, file },
        { 'if-none-match': answer?.headers['etag'] },
      );
      expect(again?.status).toBe(304);
    }
  });
});
