import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoadReport, Subgraph } from '@maillage/kit';
import { openDatabase, silentProgress } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { aHubError, ask, silentLogger, testDatabase } from '@maillage/kit/testing';
import type { DataSource } from 'typeorm';
import { loadInto } from './load/load-services.js';
import { openServices } from './main.js';
import { MIGRATIONS } from './migrations/index.js';
import { legalPoint } from './nearest/legal-projection.js';
import { NEAREST } from './nearest/nearest.repository.js';
import { fakeSource, publishTerritories } from './testing/scene.js';

let database: TestDatabase;
let source: DataSource;
let hub: Subgraph;
let report: LoadReport;
beforeAll(async () => {
  database = await testDatabase('services', 'territories');
  await publishTerritories(database, 'v1');
  const { target } = database;
  source = await openDatabase({ target, migrations: MIGRATIONS });
  await source.runMigrations({ transaction: 'each' });
  report = await loadInto(source, [fakeSource()], silentProgress);
  hub = await openServices({ target, logger: silentLogger });
}, 60_000);
afterAll(async () => {
  await hub.close();
  await source.destroy();
  await database.drop();
});

describe('a load', () => {
  it('keeps what it can and counts the rest, each with its line and reason', async () => {
    expect(report.kept).toEqual({ fake: 20_005 });
    const refused = await source.query<object[]>(
      'SELECT line, code, reason FROM refused_row ORDER BY line',
    );
    expect(refused).toEqual([
      { line: 5, code: 'DUPLICATE_ID', reason: 'identifiant déjà lu : doublon' },
      {
        ...{ line: 6, code: 'OUTSIDE_FRANCE' },
        reason: 'coordonnées hors de France, et sans commune',
      },
      {
        ...{ line: 7, code: 'PLACE_UNKNOWN' },
        reason: 'ni coordonnées ni lieu : commune inconnue (99999)',
      },
      { line: 8, code: 'ROW_INVALID', reason: 'illisible' },
    ]);
  });

  it('does nothing when the data are there, and all again when territories change', async () => {
    const again = await loadInto(source, [fakeSource()], silentProgress);
    expect(again).toMatchObject({ loaded: false, version: report.version });
    await publishTerritories(database, 'v2');
    const changed = await loadInto(source, [fakeSource()], silentProgress);
    expect(changed.loaded).toBe(true);
    expect(changed.version).not.toBe(report.version);
  }, 60_000);

  it('leaves the last good data when it breaks', async () => {
    await publishTerritories(database, 'v3');
    const { producer, arrival } = fakeSource();
    const edition = { ...arrival.edition, version: 2, read: failing };
    const broken = { producer, arrival: { ...arrival, edition } };
    await expect(loadInto(source, [broken], silentProgress)).rejects.toThrow('cut');
    const { data } = await ask<{ serviceKinds: { count: number }[] }>(
      hub,
      '{ serviceKinds { count } }',
    );
    expect(data.serviceKinds.map((k) => k.count)).toEqual([20_004, 1]);
    await publishTerritories(database, 'v2');
  }, 60_000);
});

async function* failing(): AsyncGenerator<never> {
  await Promise.reject(new Error('cut'));
  yield* [];
}

describe('a service', () => {
  const SERVICES =
    '{ services(kinds: ["mairie"]) { totalCount nodes { id name kind { code } location { precision } territory { id } approximateTerritory source { id licence } records { recordId line } } } }';
  interface Node {
    id: string;
    name: string;
  }

  it('knows its commune, its precision, its source and the row it was read from', async () => {
    const { data } = await ask<{ services: { nodes: Node[] } }>(hub, SERVICES);
    expect(data.services.nodes).toEqual([
      {
        id: expect.stringMatching(/^S-[0-9a-f]{20}$/) as unknown,
        name: 'Mairie d’Ici',
        kind: { code: 'mairie' },
        location: { precision: 'COMMUNE_CENTRE' },
        territory: { id: 'COM-00001' },
        approximateTerritory: false,
        source: { id: 'fake', licence: 'Licence Ouverte 2.0' },
        records: [{ recordId: 'm1', line: 1 }],
      },
    ]);
  });

  it('takes the commune of the nearest centre when its producer gives none', async () => {
    const { data } = await ask<{ nearestServices: { service: object }[] }>(
      hub,
      '{ nearestServices(lon: 3.41, lat: 46.5, kinds: ["gare"], first: 1) { service { name territory { id } approximateTerritory } } }',
    );
    expect(data.nearestServices[0]?.service).toEqual({
      name: 'Gare de Là',
      territory: { id: 'COM-00002' },
      approximateTerritory: true,
    });
  });

  it('is found by its id, page by page, each once', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    interface Page {
      services: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    for (let page = 0; page < 3; page += 1) {
      const answer: { data: Page } = await ask<Page>(
        hub,
        'query ($a: String) { services(first: 200, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { a: after },
      );
      for (const { id } of answer.data.services.nodes) seen.add(id);
      after = answer.data.services.pageInfo.endCursor;
    }
    expect(seen.size).toBe(600);
  });
});

describe('the nearest services', () => {
  const near = async (args: string) => {
    const { data } = await ask<{
      _entities: { nearestServices: { metres: number; service: { name: string } }[] }[];
    }>(
      hub,
      `{ _entities(representations: [{ __typename: "Territory", id: "COM-00001" }]) { ... on Territory { nearestServices(${args}) { metres service { name } } } } }`,
    );
    return data._entities[0]?.nearestServices.map((n) => [n.service.name, n.metres]);
  };

  it('are ranked by metres on the sphere', async () => {
    expect(await near('kinds: ["gare"], first: 2')).toEqual([
      ['Gare d’Ici', 0],
      ['Gare de Là', 30_617],
    ]);
  });

  it('leave out the territory itself when asked', async () => {
    expect((await near('kinds: ["gare"], first: 1, outside: true'))?.[0]?.[0]).toBe('Gare de Là');
  });

  it('are read through the index', async () => {
    await source.query('VACUUM (ANALYZE) service');
    const at = legalPoint({ lon: 3, lat: 46.5 });
    const plan = await source.query<Record<string, string>[]>(`EXPLAIN ${NEAREST}`, [
      [2],
      at?.zone,
      at?.x,
      at?.y,
      8,
      null,
    ]);
    expect(JSON.stringify(plan)).toMatch(/Index Scan using service_near/);
  });
});

describe('counts', () => {
  it('hold at every level, with density and rank', async () => {
    interface Counts {
      _entities: {
        serviceCounts: { count: number; per10000: number; perKm2: number; rank: object }[];
      }[];
    }
    const { data } = await ask<Counts>(
      hub,
      '{ _entities(representations: [{ __typename: "Territory", id: "COM-00001" }, { __typename: "Territory", id: "DEP-00" }, { __typename: "Territory", id: "FR" }]) { ... on Territory { serviceCounts(kinds: ["mairie"]) { count per10000 perKm2 rank { position among level } } } } }',
    );
    expect(data._entities.map((e) => e.serviceCounts[0])).toEqual([
      { count: 1, per10000: 10, perKm2: 0.1, rank: { position: 1, among: 2, level: 'COMMUNE' } },
      {
        count: 1,
        per10000: 5,
        perKm2: 0.05,
        rank: { position: 1, among: 1, level: 'DEPARTEMENT' },
      },
      { count: 1, per10000: 5, perKm2: 0.05, rank: { position: 1, among: 1, level: 'FRANCE' } },
    ]);
  });

  it('leave as columns for a map, absent where the population is unknown', async () => {
    const { data } = await ask(
      hub,
      '{ choropleth(kinds: ["mairie"], level: COMMUNE, measure: PER_10000) { ids values counts sources { id } } }',
    );
    expect(data['choropleth']).toEqual({
      ids: ['COM-00001', 'COM-00002', 'COM-00003'],
      values: [10, 0, null],
      counts: [1, 0, 0],
      sources: [{ id: 'fake' }],
    });
  });
});

describe('marks of a map', () => {
  const marks = async (zoom: number) => {
    const { data } = await ask<{
      servicePoints: {
        clustered: boolean;
        total: number;
        counts: number[];
        ids: (string | null)[];
      };
    }>(
      hub,
      'query ($z: Float!) { servicePoints(kinds: ["gare", "mairie"], west: 2.9, south: 46.4, east: 3.5, north: 46.6, zoom: $z) { clustered total counts ids } }',
      { z: zoom },
    );
    return data.servicePoints;
  };

  it('are services alone when near', async () => {
    const { clustered, total, counts, ids } = await marks(12);
    expect([clustered, total, counts.length]).toEqual([false, 4, 4]);
    expect(ids.every((id) => id !== null)).toBe(true);
  });

  it('are clusters from afar, which count every service once', async () => {
    const { clustered, total, counts } = await marks(5);
    expect(clustered).toBe(true);
    expect(counts.reduce((sum, n) => sum + n)).toBe(total);
    expect(counts.length).toBeLessThan(4);
  });
});

describe('a bad question', () => {
  it.each([
    ['an unknown kind', '{ services(kinds: ["phare"]) { totalCount } }', 'KIND_UNKNOWN'],
    ['an unknown service', '{ service(id: "S-x") { name } }', 'SERVICE_UNKNOWN'],
    ['an unknown source', '{ source(id: "x") { title } }', 'SOURCE_UNKNOWN'],
    [
      'a point at sea',
      '{ nearestServices(lon: 0, lat: 0, kinds: ["gare"]) { metres } }',
      'POINT_OUTSIDE',
    ],
    [
      'a point off the Earth',
      '{ nearestServices(lon: 46, lat: 300, kinds: ["gare"]) { metres } }',
      'POINT_OUTSIDE',
    ],
    [
      'a crossed rectangle',
      '{ servicePoints(kinds: ["gare"], west: 5, south: 0, east: 1, north: 9, zoom: 3) { total } }',
      'RECTANGLE_INVALID',
    ],
    ['too many at once', '{ services(first: 201) { totalCount } }', 'PAGE_SIZE_INVALID'],
    ['a forged cursor', '{ services(after: "e30") { totalCount } }', 'CURSOR_INVALID'],
  ])('about %s has a stable code', async (_case, query, code) => {
    expect((await ask(hub, query)).errors).toEqual([aHubError(code)]);
  });
});
