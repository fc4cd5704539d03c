import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every row costs to be written, and no reader needs: states are never deleted, and only who was
 * renumbered is looked for by its former id. When an event was known before it was taken back is kept.
 */
export class FasterHistory1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE snapshot_row DROP CONSTRAINT snapshot_row_state_fkey;
      ALTER TABLE service_version DROP CONSTRAINT service_version_state_fkey;
      DROP INDEX history_record_service, history_record_id;
      CREATE INDEX history_record_id ON history_record (service_id(source, record_id))
        WHERE service <> service_id(source, record_id);
      CREATE TABLE service_event_past (
        event text COLLATE "C" NOT NULL REFERENCES service_event ON DELETE CASCADE,
        known_from timestamptz NOT NULL, known_to timestamptz NOT NULL,
        PRIMARY KEY (event, known_from));
      COMMENT ON TABLE service_event_past IS
        'When an event was known, before it was taken back and then told again'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE service_event_past;
      DROP INDEX history_record_id;
      CREATE INDEX history_record_id ON history_record (service_id(source, record_id));
      CREATE INDEX history_record_service ON history_record (service);
      ALTER TABLE service_version ADD CONSTRAINT service_version_state_fkey
        FOREIGN KEY (state) REFERENCES source_state;
      ALTER TABLE snapshot_row ADD CONSTRAINT snapshot_row_state_fkey
        FOREIGN KEY (state) REFERENCES source_state`);
  }
}
