import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which domain each kind is of, as `services` publishes it. */
export class CopyKinds1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE kind_copy (code text COLLATE "C" PRIMARY KEY, domain text NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kind_copy');
  }
}
