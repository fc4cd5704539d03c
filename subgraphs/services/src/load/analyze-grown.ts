import type { QueryRunner } from 'typeorm';

/** Share of a table that is new once its plans are no longer to be trusted. */
const GROWN_SHARE = 0.1;

/**
 * Has tables measured again once a snapshot has grown the first of them much: what follows is planned at
 * once, before PostgreSQL would do so by itself.
 *
 * @param written rows that were added, about
 */
export async function analyzeGrown(
  runner: QueryRunner,
  tables: readonly [string, ...string[]],
  written: number,
): Promise<void> {
  const [table] = (await runner.query(
    'SELECT greatest(reltuples, 0) AS measured FROM pg_class WHERE oid = $1::regclass',
    [tables[0]],
  )) as { measured: number }[];
  if (written > GROWN_SHARE * (table?.measured ?? 0)) {
    await runner.query(`ANALYZE ${tables.join(', ')}`);
  }
}
