import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the graph needs to tell the history: measures of each snapshot, order of refused rows, indexes. */
export class TellHistory1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE snapshot ADD COLUMN rows_exact int NOT NULL DEFAULT 0,
        ADD COLUMN rows_coded int NOT NULL DEFAULT 0;
      COMMENT ON COLUMN snapshot.rows_exact IS 'Rows kept whose point is the producer’s own';
      COMMENT ON COLUMN snapshot.rows_coded IS 'Rows kept whose commune code is, or was, one';
      UPDATE snapshot n SET rows_exact = measured.exact, rows_coded = measured.coded
      FROM (SELECT r.snapshot, count(*) FILTER (WHERE s.precision = 'EXACT') AS exact,
          count(*) FILTER (WHERE NOT s.approximate) AS coded
        FROM snapshot_row r JOIN source_state s ON s.id = r.state GROUP BY r.snapshot) measured
      WHERE measured.snapshot = n.id;
      ALTER TABLE refused_row ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
      COMMENT ON COLUMN refused_row.id IS 'In the order in which they were read';
      DROP INDEX refused_row_snapshot;
      CREATE INDEX refused_row_snapshot ON refused_row (snapshot, id);
      CREATE INDEX service_event_newest ON service_event (before, id) WHERE known_to = 'infinity';
      CREATE INDEX service_event_commune ON service_event (commune, before);
      CREATE INDEX service_event_other ON service_event (other) WHERE other IS NOT NULL;
      CREATE INDEX service_feed_event ON service_feed (event);
      CREATE INDEX history_record_id ON history_record (service_id(source, record_id));
      CREATE INDEX territory_copy_parents ON territory_copy USING gin (parents)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX territory_copy_parents, history_record_id, service_feed_event, service_event_other,
        service_event_commune, service_event_newest, refused_row_snapshot;
      ALTER TABLE refused_row DROP COLUMN id;
      CREATE INDEX refused_row_snapshot ON refused_row (snapshot, line);
      ALTER TABLE snapshot DROP COLUMN rows_exact, DROP COLUMN rows_coded`);
  }
}
