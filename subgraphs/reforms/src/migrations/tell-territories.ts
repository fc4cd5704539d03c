import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What territories became has no service, no event and no source of services: it has states. */
export class TellTerritories1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** The copy is made again, and the changes with it. */
const UP = `
  ALTER TABLE change ALTER COLUMN source DROP NOT NULL, ALTER COLUMN service DROP NOT NULL,
    ADD COLUMN level text, ADD COLUMN reason text, ADD COLUMN formerly text COLLATE "C",
    ADD COLUMN becomes text COLLATE "C", ADD COLUMN codes smallint,
    ADD CONSTRAINT change_is_of_one CHECK ((service IS NULL) = (level IS NOT NULL));
  COMMENT ON COLUMN change.event IS 'What shows it: an event of services, or a change of territories';
  COMMENT ON COLUMN change.territory IS
    'The commune of the service, or the territory that changed, as it is today';
  COMMENT ON COLUMN change.level IS 'Of the territory that changed; null where a service did';
  COMMENT ON COLUMN change.codes IS 'How many more there are at its level: 1, 0 or -1';
  CREATE UNIQUE INDEX change_event ON change (event) WHERE level IS NOT NULL;
  DELETE FROM territory_version;`;

const DOWN = `
  DELETE FROM change_feed WHERE change IN (SELECT id FROM change WHERE level IS NOT NULL);
  DELETE FROM change WHERE level IS NOT NULL;
  DROP INDEX change_event;
  ALTER TABLE change DROP CONSTRAINT change_is_of_one, DROP COLUMN level, DROP COLUMN reason,
    DROP COLUMN formerly, DROP COLUMN becomes, DROP COLUMN codes,
    ALTER COLUMN source SET NOT NULL, ALTER COLUMN service SET NOT NULL`;
