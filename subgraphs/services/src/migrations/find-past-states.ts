import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was in a commune on a day is found from the commune, without reading every version. */
export class FindPastStates1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX source_state_commune ON source_state (commune, kind);
      CREATE INDEX service_version_state ON service_version (state)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX source_state_commune, service_version_state');
  }
}
