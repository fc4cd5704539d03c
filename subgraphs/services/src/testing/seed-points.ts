import type { CopyValue, DatabaseTarget } from '@maillage/kit';
import { copyRows, inTransaction, openDatabase } from '@maillage/kit';
import { buildClusters } from '../load/build-clusters.js';
import { countTerritories } from '../load/count-territories.js';
import { legalPoint } from '../nearest/legal-projection.js';
import { searchedName } from '../search/searched-name.js';
import { randomFrom } from './random.js';

/** Points to invent. */
export interface Seed {
  /** Code of their kind; made when no loaded kind has it. */
  readonly kind: string;
  readonly count: number;
  /** The same seed over the same territories gives the same points. */
  readonly seed: number;
}

/** What was invented. */
export interface SeedReport {
  readonly kind: string;
  readonly points: number;
}

interface Commune {
  readonly id: string;
  readonly parents: readonly string[];
  readonly lon: number;
  readonly lat: number;
}

const SOURCE = 'points-inventes';
/** A point is at most so far from its commune's centre, in degrees. */
const SPREAD = 0.03;

const COLUMNS = [
  ...['id', 'kind', 'name', 'lon', 'lat', 'lonlat', 'zone', 'place', 'precision', 'territory'],
  ...['approximate', 'ancestors', 'source', 'search_name', 'state'],
];

/**
 * Adds invented points to a loaded schema, then counts again: for measures and tests, never for a
 * hub that people read. Points keep near the centres of communes, as real ones do.
 */
export async function seedPoints(
  target: DatabaseTarget,
  { kind, count, seed }: Seed,
): Promise<SeedReport> {
  const database = await openDatabase({ target, migrations: [] });
  try {
    await inTransaction(database, async (runner) => {
      const ask = (sql: string, values: unknown[] = []) => runner.query(sql, values);
      const communes = (await ask(COMMUNES)) as Commune[];
      await ask(DECLARE_SOURCE, [SOURCE, count]);
      await ask(DECLARE_KIND, [kind, SOURCE]);
      const known = (await ask('SELECT num FROM kind WHERE code = $1', [kind])) as {
        num: number;
      }[];
      const num = known[0]?.num ?? 0;
      await copyRows(
        runner,
        'service',
        COLUMNS,
        inventedRows({ kind, count, seed }, num, communes),
      );
      await countTerritories(runner, [num]);
      await buildClusters(runner, [num]);
      await ask('UPDATE data_version SET version = md5(version || $1)', [`${kind}${String(seed)}`]);
    });
    await database.query('VACUUM (ANALYZE) service, territory_count, cluster');
    return { kind, points: count };
  } finally {
    await database.destroy();
  }
}

const COMMUNES = `
  SELECT id, parents, lon, lat FROM territory_copy
  WHERE level = 'COMMUNE' AND place IS NOT NULL ORDER BY id`;

const DECLARE_SOURCE = `
  INSERT INTO source (id, title, producer, licence, url, vintage, verified, records, rejected)
  VALUES ($1, 'Points inventés', 'Maillage', 'CC0', 'https://example.org', '2026', false, $2, 0)
  ON CONFLICT (id) DO UPDATE SET records = source.records + $2`;

const DECLARE_KIND = `
  INSERT INTO kind (num, code, label, label_en, operator_type, deduced, source, points)
  SELECT coalesce(max(num), 0) + 1, $1, $1, $1, 'OPERATEUR', false, $2, 0 FROM kind
  ON CONFLICT (code) DO NOTHING`;

function* inventedRows(
  { kind, count, seed }: Seed,
  num: number,
  communes: readonly Commune[],
): Generator<readonly CopyValue[]> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i += 1) {
    const commune = communes[Math.floor(random() * communes.length)];
    if (commune === undefined) throw new Error('no commune has a centre: load territories first');
    const lon = commune.lon + (random() - 0.5) * SPREAD;
    const lat = commune.lat + (random() - 0.5) * SPREAD;
    const place = legalPoint({ lon, lat });
    if (place === null) continue;
    const record = `${String(seed)}-${String(i)}`;
    yield [
      ...[`S-${kind}-${record}`, num, `Point ${record}`, lon, lat],
      ...[`(${String(lon)},${String(lat)})`, place.zone, `(${String(place.x)},${String(place.y)})`],
      ...['EXACT', commune.id, false, [commune.id, ...commune.parents], SOURCE],
      ...[searchedName(`Point ${record}`), 0],
    ];
  }
}
