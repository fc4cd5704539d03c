import { describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask, realFile } from '@maillage/kit/testing';

type Ring = readonly (readonly [number, number])[];
interface Outline {
  properties: { code: string };
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown };
}

/** Real outlines of communes of 2018, where they are at hand. */
const FILES = [
  'communes-15-cantal.geojson.gz',
  'communes-35-ille-et-vilaine.geojson.gz',
  'communes-49-maine-et-loire.geojson.gz',
  'communes-90-territoire-de-belfort.geojson',
  'communes-974-la-reunion.geojson',
].map((name) => realFile(`territoires/contours/france-geojson-2018/${name}`));
const REAL = FILES.filter((file) => file !== null);

/** Points of each file. */
const POINTS = 40;

/** The commune at a point, asked through the graph. */
export function pointChapter(hub: () => Subgraph): void {
  interface At {
    approximate: boolean;
    candidates: { metres: number; inBox: boolean; territory: { code: string } }[];
  }
  const at = async (lon: number, lat: number) => {
    const query = `query ($lon: Float!, $lat: Float!) { territoryAt(lon: $lon, lat: $lat) {
      approximate candidates { metres inBox territory { code } } } }`;
    return ask<{ territoryAt: At | null }>(hub(), query, { lon, lat });
  };

  describe('the commune at a point', () => {
    it('is approximate, with the others that it may be', async () => {
      const { data } = await at(3.1746, 50.6927);
      expect(data.territoryAt?.approximate).toBe(true);
      expect(data.territoryAt?.candidates[0]?.territory.code).toBe('59512');
      expect(data.territoryAt?.candidates.length).toBeGreaterThan(1);
    });

    it.each([
      ['at sea', -5.9, 46],
      ['abroad', 13.4, 52.5],
      ['with its latitude first', 50.6927, 3.1746],
      ['off the Earth', 400, 100],
      ['at the pole', 0, 90],
    ])('is an error %s', async (_where, lon, lat) => {
      expect((await at(lon, lat)).errors).toEqual([aHubError('POINT_OUTSIDE', { lon, lat })]);
    });

    const whenReal = REAL.length === FILES.length ? it : it.skip;
    whenReal(
      'is right first for three random points in four, and among the candidates for nineteen in twenty (skipped without the real outlines)',
      async () => {
        const points = REAL.flatMap((file) => pointsIn(file));
        const query = `query ($codes: [String!]!) { recode(codes: $codes, to: "2026-01-01") {
          territory { code } } }`;
        const codes = points.map(({ code }) => code);
        interface Recoded {
          recode: { territory: { code: string } | null }[];
        }
        const recoded = await ask<Recoded>(hub(), query, { codes });
        let first = 0;
        let among = 0;
        for (const [i, { lon, lat }] of points.entries()) {
          const found = ((await at(lon, lat)).data.territoryAt?.candidates ?? []).map(
            ({ territory }) => territory.code,
          );
          const right = recoded.data.recode[i]?.territory?.code ?? '';
          if (found[0] === right) first += 1;
          if (found.includes(right)) among += 1;
        }
        expect(first / points.length).toBeGreaterThan(0.72);
        expect(among / points.length).toBeGreaterThan(0.95);
      },
      120_000,
    );
  });
}

/** Points spread evenly over the land of a file, each with the commune that holds it. */
function pointsIn(file: Buffer): { code: string; lon: number; lat: number }[] {
  const { features } = JSON.parse(file.toString('utf8')) as { features: Outline[] };
  const communes = features.map(({ properties, geometry }) => {
    const { type, coordinates } = geometry;
    const rings = type === 'Polygon' ? (coordinates as Ring[]) : (coordinates as Ring[][]).flat();
    return { code: properties.code, rings };
  });
  const all = communes.flatMap(({ rings }) => rings.flat());
  const [west, east] = boundsOf(all.map(([lon]) => lon));
  const [south, north] = boundsOf(all.map(([, lat]) => lat));
  const points: { code: string; lon: number; lat: number }[] = [];
  for (let n = 1; points.length < POINTS; n += 1) {
    const lon = west + halton(n, 2) * (east - west);
    const lat = south + halton(n, 3) * (north - south);
    const holder = communes.find(({ rings }) => holds(rings, lon, lat));
    if (holder !== undefined) points.push({ code: holder.code, lon, lat });
  }
  return points;
}

const boundsOf = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];

/** The nth number of a sequence that fills 0 to 1 evenly. */
function halton(n: number, base: number): number {
  let [result, share] = [0, 1 / base];
  for (let rest = n; rest > 0; rest = Math.floor(rest / base)) {
    result += share * (rest % base);
    share /= base;
  }
  return result;
}

/** Even and odd crossings of a ray: holes count by themselves. */
function holds(rings: readonly Ring[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [x, y]] of ring.entries()) {
      const [x2, y2] = ring.at(i - 1) ?? [x, y];
      if (y > lat !== y2 > lat && lon < ((x2 - x) * (lat - y)) / (y2 - y) + x) inside = !inside;
    }
  }
  return inside;
}
