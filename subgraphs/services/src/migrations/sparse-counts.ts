import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of what is there alone: most communes have none of most kinds. */
export class SparseCounts1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM territory_count;
      DELETE FROM data_version;
      ALTER TABLE territory_count DROP COLUMN population;
      COMMENT ON TABLE territory_count IS 'Only where there is at least one point';
      CREATE TABLE kind_law (
        level text NOT NULL, kind smallint NOT NULL, among int NOT NULL,
        mean double precision NOT NULL, spread double precision NOT NULL,
        PRIMARY KEY (level, kind));
      COMMENT ON TABLE kind_law IS
        'Of a level and kind: mean rate by inhabitant, and variance of rates beyond chance (Marshall, 1991)'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM territory_count;
      DELETE FROM data_version;
      DROP TABLE kind_law;
      COMMENT ON TABLE territory_count IS NULL;
      ALTER TABLE territory_count ADD COLUMN population int`);
  }
}
