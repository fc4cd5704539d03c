import { openDatabase } from '@maillage/kit';
import { seedPoints } from '@maillage/services/testing';
import { targetOf } from '../../hub/open-subgraph.js';
import { askData } from '../ask.js';
import type { Row } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { ratioOf } from '../row.js';
import { startSide } from '../server/side.js';
import { milliseconds } from '../timing.js';

const KIND = 'bench';
const POINTS = 500_000;
const RUNS = 200;

const QUERY = `query Nearest($lon: Float!, $lat: Float!) {
  nearestServices(kinds: ["${KIND}"], lon: $lon, lat: $lat, first: 10) {
    metres service { id name location { lon lat } }
  }
}`;

const SQL = `SELECT id, name, lon, lat FROM service
  WHERE kind = (SELECT num FROM kind WHERE code = '${KIND}') AND zone = $1
  ORDER BY place <-> point($2, $3) LIMIT 10`;

/** Where one may stand: a town hall, in degrees and in its projection. */
const ORIGINS = `SELECT lon, lat, zone, place[0] AS x, place[1] AS y FROM service
  WHERE kind = (SELECT num FROM kind WHERE code = 'mairie') ORDER BY md5(id) LIMIT ${String(RUNS)}`;

interface Origin {
  readonly lon: number;
  readonly lat: number;
  readonly zone: number;
  readonly x: number;
  readonly y: number;
}

/** The nearest of many: what the graph adds to an index scan. Its data are no use to a hub afterwards. */
export const nearestRow: Row = async ({ targets, rounds, dataDir, say }) => {
  const target = targetOf(targets, 'services');
  say(`seeding ${String(POINTS)} points…`);
  await seedPoints(target, { kind: KIND, count: POINTS, seed: 1 });
  const side = await startSide({ side: 'gateway, co-located', targets, logDir: dataDir });
  const database = await openDatabase({ target, migrations: [] });
  try {
    const origins = await database.query<Origin[]>(ORIGINS);
    const at = (run: number): Origin => {
      const origin = origins[run % origins.length];
      if (origin === undefined) throw new Error('there is no town hall to stand at');
      return origin;
    };
    const asked = (run: number) => askData(side.url, QUERY, { lon: at(run).lon, lat: at(run).lat });
    const bare = (run: number) => {
      const { zone, x, y } = at(run);
      return database.query<unknown[]>(SQL, [zone, x, y]);
    };
    const plan = await database.query<object[]>(`EXPLAIN ${SQL}`, [at(0).zone, at(0).x, at(0).y]);
    const scans = JSON.stringify(plan).matchAll(/Index (?:Only )?Scan using (\w+)/g);
    const indexes = [...scans].map(([, name]) => name).join(', ') || 'no index';
    await milliseconds(RUNS, asked);
    const measured = await inTurn(
      [
        { name: 'gateway', measure: () => milliseconds(RUNS, asked) },
        { name: 'SQL', measure: () => milliseconds(RUNS, bare) },
      ],
      rounds,
    );
    return [
      {
        row: 5,
        question: `ten nearest of a kind among ${String(POINTS)}, through the gateway`,
        unit: 'ms',
        sides: measured,
        bar: { sense: 'at most', value: 8 },
        reached: ratioOf(measured),
        notes: [`the SQL scans ${indexes}; over HTTP, one question at a time`],
      },
    ];
  } finally {
    await database.destroy();
    await side.stop();
  }
};
