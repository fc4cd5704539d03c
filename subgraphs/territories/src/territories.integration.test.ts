import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { aHubError, ask, silentLogger, testDatabase } from '@maillage/kit/testing';
import { createRequire } from 'node:module';
import { loadTerritories, openTerritories } from './main.js';

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
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.drop();
});

interface Columns {
  territoryColumns: { ids: string[]; populations: (number | null)[] };
}
const columns = async (level: string, within: string | null = null) => {
  const query =
    'query ($l: TerritoryLevel!, $w: ID) { territoryColumns(level: $l, within: $w) { ids populations } }';
  return (await ask<Columns>(hub, query, { l: level, w: within })).data.territoryColumns;
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

  it.each([['02077', 'COM-02077', 'Berzy-le-Sec', false]])('knows %s', async (code, id) => {
    const { data } = await ask<{ territoriesByCode: { id: string }[] }>(
      hub,
      'query ($c: String!) { territoriesByCode(code: $c) { id } }',
      { c: code },
    );
    expect(data.territoriesByCode[0]?.id).toBe(id);
  });

  it.each([
    ['02077', 'COM-02564', 'Bernoy-le-Château'],
    ['02311', 'COM-02589', null],
  ])('answers the old code %s with its successor %s', async (code, id, name) => {
    const { data } = await ask<{
      territoriesByCode: { alive: boolean; successor: { id: string; name: string } | null }[];
    }>(hub, 'query ($c: String!) { territoriesByCode(code: $c) { alive successor { id name } } }', {
      c: code,
    });
    const dead = data.territoriesByCode.find((t) => !t.alive);
    expect(dead?.successor?.id).toBe(id);
    if (name !== null) expect(dead?.successor?.name).toBe(name);
  });

  it('says that 76108 is Bois-Guillaume, alive', async () => {
    const { data } = await ask<{
      territoriesByCode: { id: string; name: string; alive: boolean }[];
    }>(hub, '{ territoriesByCode(code: "76108") { id name alive } }');
    expect(data.territoriesByCode[0]).toEqual({
      id: 'COM-76108',
      name: 'Bois-Guillaume',
      alive: true,
    });
  });
});

describe('a hundred communes drawn at random', () => {
  interface Row {
    type: string;
    zone: string;
    code: string;
    arrondissement?: string;
    departement: string;
    region: string;
  }
  const rows = require('@etalab/decoupage-administratif/data/communes.json') as Row[];
  const living = rows.filter((r) => r.type === 'commune-actuelle' && r.zone !== 'com');
  const drawn = Array.from({ length: 100 }, () => {
    const row = living[Math.floor(Math.random() * living.length)];
    if (row === undefined) throw new Error('no commune');
    return row;
  });

  it('have the ancestors that the package gives', async () => {
    for (const row of drawn) {
      const { data } = await ask<{ territory: { ancestors: { id: string }[] } }>(
        hub,
        'query ($id: ID!) { territory(id: $id) { ancestors { id } } }',
        { id: `COM-${row.code}` },
      );
      const ids = data.territory.ancestors.map((a) => a.id);
      const arrondissement = row.arrondissement === undefined ? [] : [`ARR-${row.arrondissement}`];
      const given = [...arrondissement, `DEP-${row.departement}`, `REG-${row.region}`, 'FR'];
      expect([row.code, ids.filter((id) => !id.startsWith('EP'))]).toEqual([row.code, given]);
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
      expect(answer?.body.length).toBe(bytes);
      const again = await hub.routes[0]?.handle(
        { version, file },
        { 'if-none-match': answer?.headers['etag'] },
      );
      expect(again?.status).toBe(304);
    }
  });
});
