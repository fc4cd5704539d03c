import { grantViews } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register follows what territories became: each change of the history, as it is told now. */
export class PublishChanges1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query(grantViews('maillage_reforms', 'published_change'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW published_change; DROP TABLE territory_change');
  }
}

/** Only a commune is near a place: the centre of what is larger is nowhere that anything happened. */
const UP = `
  CREATE TABLE territory_change (
    key text COLLATE "C" PRIMARY KEY, nature text NOT NULL, level text NOT NULL, reason text NOT NULL,
    territory text COLLATE "C", formerly text COLLATE "C", becomes text COLLATE "C",
    codes smallint NOT NULL, after date NOT NULL, before date NOT NULL, declared_on date);
  COMMENT ON TABLE territory_change IS
    'What ended or began, follows from states and lists; one row per territory, side and day';
  COMMENT ON COLUMN territory_change.reason IS 'Of the state that ended or began';
  COMMENT ON COLUMN territory_change.territory IS 'Living today; null where its ground was divided';
  COMMENT ON COLUMN territory_change.formerly IS 'The state that ended, or that gave its ground';
  COMMENT ON COLUMN territory_change.becomes IS 'The state that holds its ground from then on; null for several';
  COMMENT ON COLUMN territory_change.codes IS 'How many more there are at its level: 1, 0 or -1';
  COMMENT ON COLUMN territory_change.declared_on IS 'Null where the day is known only between two';
  CREATE VIEW published_change AS
    SELECT c.*, t.lon, t.lat FROM territory_change c
    LEFT JOIN territory t ON t.id = c.territory AND t.level = 'COMMUNE'`;
