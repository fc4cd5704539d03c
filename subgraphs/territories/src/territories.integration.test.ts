import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { openDatabase, silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { aHubError, ask, silentLogger, testDatabase } from '@maillage/kit/testing';
import { createRequire } from 'node:module';
import { loadTerritories, openTerritories } from './main.js';
import { changesChapter } from './testing/changes.chapter.js';
import { historyChapter } from './testing/history.chapter.js';
import { pointChapter } from './testing/point.chapter.js';
import { recodeChapter } from './testing/recode.chapter.js';
import { statesChapter } from './testing/states.chapter.js';
import { variableChapter } from './testing/variable.chapter.js';

const require = createRequire(import.meta.url);
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

interface Columns {
  territoryColumns: { ids: string[]; populations: (number | null)[] };
}
const columns = async (level: string, within: string | null = null) => {
  const query =
    'query ($l: TerritoryLevel!, $w: ID) { territoryColumns(level: $l, within: $w) { ids populations } }';
  return (await ask<Columns>(hub, query, { l: level, w: within })).data.territoryColumns;
};
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

interface Row {
  type: string;
  zone: string;
  code: string;
  arrondissement?: string;
  departement: string;
  region: string;
}
interface Group {
  code: string;
  membres: { code: string }[];
}
const ancestorsGiven = (row: Row, epciOf: ReadonlyMap<string, string>): string[] => {
  const epci = epciOf.get(row.code);
  const arrondissement = row.arrondissement ? [`ARR-${row.arrondissement}`] : [];
  const above = [`DEP-${row.departement}`, `REG-${row.region}`, 'FR'];
  return [...(epci === undefined ? [] : [epci]), ...arrondissement, ...above];
};

/** Mulberry32: a failure can be drawn again from its seed. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

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

describe('a hundred communes drawn at random', () => {
  const rows = require('@etalab/decoupage-administratif/data/communes.json') as Row[];
  const living = rows.filter((r) => r.type === 'commune-actuelle' && r.zone !== 'com');
  const seed = jest.getSeed();
  const draw = randomFrom(seed);
  const drawn = Array.from({ length: 100 }, () => living[Math.floor(draw() * living.length)]);
  const groups = require('@etalab/decoupage-administratif/data/epci.json') as Group[];
  const epciOf = new Map(groups.flatMap((g) => g.membres.map((m) => [m.code, `EPCI-${g.code}`])));

  it(`have the ancestors that the package gives (--seed=${String(seed)})`, async () => {
    for (const row of drawn) {
      const { data } = await ask<{ territory: { ancestors: { id: string }[] } }>(
        hub,
        'query ($id: ID!) { territory(id: $id) { ancestors { id } } }',
        { id: `COM-${row?.code ?? ''}` },
      );
      const ids = data.territory.ancestors.map((a) => a.id);
      const given = row === undefined ? [] : ancestorsGiven(row, epciOf);
      expect([row?.code, ids.filter((id) => !id.startsWith('EPT-'))]).toEqual([row?.code, given]);
    }
  });
});

describe('a search', () => {
  const first = async (query: string, levels: string[] | null = null) => {
    const { data } = await ask<{
      searchTerritories: { matched: string; territory: { id: string } }[];
    }>(
      hub,
      'query ($q: String!, $l: [TerritoryLevel!]) { searchTerritories(query: $q, levels: $l, first: 3) { matched territory { id } } }',
      { q: query, l: levels },
    );
    return data.searchTerritories.map((m) => [m.territory.id, m.matched]);
  };

  it.each([
    ['roubaix', 'COM-59512', 'name'],
    ['Saint-Étienne', 'COM-42218', 'name'],
    ['st etienne', 'COM-42218', 'name'],
    ['59100', 'COM-59512', 'postalCode'],
    ['59512', 'COM-59512', 'code'],
    ['sainte foy les l', 'COM-69202', 'prefix'],
    ['bordaux', 'COM-33063', 'similar'],
    ['marseile', 'COM-13055', 'similar'],
    ['sainte foy', 'COM-85214', 'name'],
    ['bretag', 'REG-53', 'prefix'],
    ['occit', 'REG-76', 'prefix'],
    ['lyo', 'COM-69123', 'prefix'],
    ['2a', 'DEP-2A', 'code'],
  ])('for %j finds %s first, by %s', async (query, id, matched) => {
    expect((await first(query))[0]).toEqual([id, matched]);
  });

  it('keeps to the levels asked for', async () => {
    expect((await first('lille', ['EPCI']))[0]?.[0]).toBe('EPCI-200093201');
  });

  it('without a letter is refused', async () => {
    const { errors } = await ask(hub, '{ searchTerritories(query: "!!") { score } }');
    expect(errors).toEqual([aHubError('SEARCH_EMPTY')]);
  });
});

describe('children', () => {
  it('are read page by page, each once', async () => {
    const query =
      'query ($a: String) { territory(id: "DEP-59") { children(level: COMMUNE, first: 200, after: $a) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }';
    interface Page {
      territory: {
        children: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    }
    const seen = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const answer: { data: Page } = await ask<Page>(hub, query, { a: after });
      const page = answer.data.territory.children;
      total = page.totalCount;
      for (const { id } of page.nodes) seen.add(id);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe(total);
    expect(total).toBe((await columns('COMMUNE', 'DEP-59')).ids.length);
  });

  it.each([
    ['FR', 26],
    ['REG-32', 5],
    ['EPCI-200093201', 95],
    ['COM-75056', 20],
  ])('of %s are those of the next level down: %s', async (id, count) => {
    const { data } = await ask<{ territory: { children: { totalCount: number } } }>(
      hub,
      'query ($id: ID!) { territory(id: $id) { children { totalCount } } }',
      { id },
    );
    expect(data.territory.children.totalCount).toBe(count);
  });

  it.each([
    ['an unknown id', '{ territory(id: "COM-99999") { name } }', 'TERRITORY_UNKNOWN'],
    ['a bad id', '{ territory(id: "lille") { name } }', 'TERRITORY_ID_INVALID'],
    [
      'a page too long',
      '{ territory(id: "FR") { children(first: 999) { totalCount } } }',
      'PAGE_SIZE_INVALID',
    ],
    [
      'a forged cursor',
      '{ territory(id: "FR") { children(after: "x") { totalCount } } }',
      'CURSOR_INVALID',
    ],
  ])('and %s have their errors', async (_case, query, code) => {
    expect((await ask(hub, query)).errors).toEqual([aHubError(code)]);
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
