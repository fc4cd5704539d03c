import { CHECK_TABLE } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When producers were asked for what is new, and what became of it. */
export class CheckSources1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECK_TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE source_check');
  }
}
