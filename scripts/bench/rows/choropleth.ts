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
const SQL = `SELECT c.territory AS id, sum(c.points)::int AS count,
    round((sum(c.points) / (nullif(t.population, 0) / 10000.0))::numeric, 6)::float8 AS value
  FROM territory_count c JOIN kind k ON k.num = c.kind JOIN territory_copy t ON t.id = c.territory
  WHERE c.level = 'COMMUNE' AND k.code = ANY($1)
  GROUP BY c.territory, t.population ORDER BY c.territory`;

/** A national choropleth: what the graph adds to reading the figures and writing them as JSON. */
export const choroplethRow: Row = async ({ targets, rounds, dataDir }) => {
  const side = await startSide({ side: 'gateway, co-located', targets, logDir: dataDir });
  const target = targetOf(targets, 'services');
  const database = await openDatabase({ target, records: [], migrations: [] });
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
