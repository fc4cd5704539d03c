import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the graph needs to tell sources: the order of refused rows, and what is not measured of these snapshots. */
export class TellSources1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE snapshot ADD COLUMN rows_exact int, ADD COLUMN rows_coded int;
      COMMENT ON COLUMN snapshot.rows_exact IS 'Null: rows are no points';
      COMMENT ON COLUMN snapshot.rows_coded IS 'Null: a row whose code never was one is refused';
      ALTER TABLE refused_row ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
      COMMENT ON COLUMN refused_row.id IS 'In the order in which they were read';
      DROP INDEX refused_row_snapshot;
      CREATE INDEX refused_row_snapshot ON refused_row (snapshot, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX refused_row_snapshot;
      ALTER TABLE refused_row DROP COLUMN id;
      CREATE INDEX refused_row_snapshot ON refused_row (snapshot, line);
      ALTER TABLE snapshot DROP COLUMN rows_exact, DROP COLUMN rows_coded`);
  }
}
