import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each row of a snapshot cost a look at its snapshot, which is never deleted and is written with it. */
export class LighterRows1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE snapshot_row DROP CONSTRAINT snapshot_row_snapshot_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE snapshot_row ADD CONSTRAINT snapshot_row_snapshot_fkey
        FOREIGN KEY (snapshot) REFERENCES snapshot ON DELETE CASCADE`);
  }
}
