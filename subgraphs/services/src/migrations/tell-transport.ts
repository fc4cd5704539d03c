import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds that lead to services rather than are some, and what a snapshot's files say of themselves. */
export class TellTransport1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE kind ADD COLUMN infrastructure boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN kind.infrastructure IS
        'Leads to services, as a stop does: left out of figures and lists that do not name it';
      ALTER TABLE snapshot ADD COLUMN about jsonb NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN snapshot.about IS
        'What its files say of themselves as a whole, as the days that a timetable is valid for'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE snapshot DROP COLUMN about;
      ALTER TABLE kind DROP COLUMN infrastructure`);
  }
}
