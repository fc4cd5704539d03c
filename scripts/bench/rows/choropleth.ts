import { openDatabase } from '@maillage/kit';
import { targetOf } from '../../hub/open-subgraph.js';
import { askText } from '../ask.js';
import type { Row } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { ratioOf } from '../row.js';
import { startSide } from '../server/side.js';
import { milliseconds } from '../timing.js';

const RUNS = 10;

const QUERY = `{ choropleth(kinds: ["mairie", "gare"], level: COMMUNE, measure: PER_10000) { ids values counts } }`;

/** The same figures, as a reader of the tables would ask for them. */
const SQL = `SELECT t.id, coalesce(c.points, 0) AS count,
    round((coalesce(c.points, 0) / (nullif(t.population, 0) / 10000.0))::numeric, 6)::float8 AS value
  FROM territory_copy t LEFT JOIN (
    SELECT c.territory, sum(c.points)::int AS points FROM territory_count c
    JOIN kind k ON k.num = c.kind WHERE c.level = 'COMMUNE' AND k.code = ANY($1)
    GROUP BY c.territory) c ON c.territory = t.id
  WHERE t.level = 'COMMUNE' ORDER BY t.id`;

/** A national choropleth: what the graph adds to reading the figures and writing them as JSON. */
export const choroplethRow: Row = async ({ targets, rounds, dataDir }) => {
  const side = await startSide({ side: 'gateway, co-located', targets, logDir: dataDir });
  const target = targetOf(targets, 'services');
  const database = await openDatabase({ target, migrations: [] });
  const bare = async (): Promise<number> =>
    JSON.stringify(await database.query(SQL, [['mairie', 'gare']])).length;
  try {
    const rows = (await database.query<unknown[]>(SQL, [['mairie', 'gare']])).length;
    await Promise.all([askText(side.url, QUERY), bare()]);
    const measured = await inTurn(
      [
        { name: 'gateway', measure: () => milliseconds(RUNS, () => askText(side.url, QUERY)) },
        { name: 'SQL and JSON.stringify', measure: () => milliseconds(RUNS, bare) },
      ],
      rounds,
    );
    return [
      {
        row: 4,
        question: `national choropleth of ${String(rows)} communes through the gateway`,
        unit: 'ms',
        sides: measured,
        bar: { sense: 'at most', value: 2 },
        reached: ratioOf(measured),
        notes: ['over HTTP, one question at a time; the reference has no HTTP'],
      },
    ];
  } finally {
    await database.destroy();
    await side.stop();
  }
};
