import type { DatabaseTarget } from '@maillage/kit';
import { openDatabase } from '@maillage/kit';
import type { DataSource } from 'typeorm';

/** What is known of a source, in words that do not depend on the order in which it became known. */
export interface ToldHistory {
  readonly events: readonly string[];
  readonly versions: readonly string[];
}

/** All that is known now of the past of a source. */
export const toldHistory = (target: DatabaseTarget, source: string): Promise<ToldHistory> =>
  onTables(target, async (database) => {
    const told = async (sql: string) =>
      (await database.query<{ told: string }[]>(sql, [source])).map((row) => row.told);
    return { events: await told(EVENTS), versions: await told(VERSIONS) };
  });

/**
 * Forgets all that was received from a source, but for the words of its rows, which are stored once whoever
 * says them: for tests, never for a hub that people read.
 */
export const forgetSource = (target: DatabaseTarget, source: string): Promise<void> =>
  onTables(target, async (database) => {
    for (const statement of FORGET) await database.query(statement, [source]);
  });

async function onTables<T>(
  target: DatabaseTarget,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ target, migrations: [] });
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

const EVENTS = `
  SELECT concat_ws(' ', e.nature, e.service, e.other, a.record_id, b.record_id, f.code, t.code,
    round(e.metres), e.mass, e.after, e.before, e.declared_on) AS told
  FROM service_event e
  LEFT JOIN source_state a ON a.id = e.state_from LEFT JOIN source_state b ON b.id = e.state_to
  LEFT JOIN kind f ON f.num = e.kind_from LEFT JOIN kind t ON t.num = e.kind_to
  WHERE e.source = $1 AND e.known_to = 'infinity' ORDER BY 1`;

const VERSIONS = `
  SELECT concat_ws(' ', v.service, s.record_id, s.hash, v.began_after, v.began_by, v.ended_after,
    v.ended_by) AS told
  FROM service_version v JOIN source_state s ON s.id = v.state
  WHERE v.source = $1 AND v.known_to = 'infinity' ORDER BY 1`;

const FORGET = [
  `DELETE FROM service_feed f USING service_event e WHERE e.id = f.event AND e.source = $1`,
  'DELETE FROM service_event WHERE source = $1',
  'DELETE FROM service_version WHERE source = $1',
  'DELETE FROM history_record WHERE source = $1',
  'DELETE FROM snapshot_row r USING snapshot s WHERE s.id = r.snapshot AND s.source = $1',
  'DELETE FROM snapshot WHERE source = $1',
  'DELETE FROM source_failure WHERE source = $1',
];
