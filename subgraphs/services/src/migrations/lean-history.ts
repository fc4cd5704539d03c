import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An id leads to the service that is named after it unless a row says otherwise: nearly every row of
 * `history_record` said the same. Versions were numbered for nobody: when they became known orders them. A service
 * is only ever looked for by its whole id: a hash index takes ids in any order, and is smaller.
 */
export class LeanHistory1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM history_record WHERE service = service_id(source, record_id);
      COMMENT ON TABLE history_record IS
        'The service of an id that a producer has given, where it is not the one named after the id';
      ALTER TABLE service_version DROP COLUMN id;
      DROP INDEX service_version_service;
      CREATE INDEX service_version_service ON service_version USING hash (service)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_version_service;
      CREATE INDEX service_version_service ON service_version (service);
      ALTER TABLE service_version ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
      INSERT INTO history_record
      SELECT DISTINCT v.source, s.record_id, v.service
      FROM service_version v JOIN source_state s ON s.id = v.state
      WHERE v.known_to = 'infinity' AND v.service = service_id(v.source, s.record_id)
      ON CONFLICT DO NOTHING;
      COMMENT ON TABLE history_record IS
        'The service of each id that a producer has given: one that was renumbered has several'`);
  }
}
