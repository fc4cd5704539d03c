import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The id of a row that was refused: its point has not gone, and does not open when the row is mended. */
export class NameRefusedRows1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE refused_row ADD COLUMN record_id text COLLATE "C";
      CREATE INDEX refused_row_record ON refused_row (record_id) WHERE record_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE refused_row DROP COLUMN record_id');
  }
}
