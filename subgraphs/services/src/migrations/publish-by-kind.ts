import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is published of a kind is written again only where that kind has changed. */
export class PublishByKind1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM points_file;
      ALTER TABLE points_file ADD COLUMN head text NOT NULL;
      COMMENT ON COLUMN points_file.head IS 'What it says before its points, as JSON';
      COMMENT ON TABLE points_file IS
        'Points of a kind as JSON columns; those before the present ones are kept for open pages';
      ALTER TABLE kind ADD COLUMN points_version text;
      COMMENT ON COLUMN kind.points_version IS 'The version of its file of points';
      DELETE FROM data_version;
      ALTER TABLE data_version ADD COLUMN basis text NOT NULL;
      COMMENT ON COLUMN data_version.basis IS
        'What every kind depends on: once it is another, all are published again'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM data_version;
      ALTER TABLE data_version DROP COLUMN basis;
      ALTER TABLE kind DROP COLUMN points_version;
      ALTER TABLE points_file DROP COLUMN head`);
  }
}
