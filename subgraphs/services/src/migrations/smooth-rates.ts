import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rates drawn towards those of their level, so that small communes can be ranked. */
export class SmoothRates1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE territory_count ADD COLUMN population int,
        ADD COLUMN smoothed_per_10000 double precision, ADD COLUMN smoothed_position int;
      COMMENT ON COLUMN territory_count.smoothed_per_10000 IS
        'Empirical Bayes (Gamma-Poisson) within the level and kind'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE territory_count DROP COLUMN population, DROP COLUMN smoothed_per_10000,
         DROP COLUMN smoothed_position`,
    );
  }
}
