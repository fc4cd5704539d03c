import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories over time: their states, what each became, what each belonged to, and figures by year. */
export class CreateHistory1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX territory_centre');
    await runner.query(
      'DROP TABLE variable_value, membership, succession, state_link, territory_state',
    );
  }
}

const UP = `
  CREATE TABLE territory_state (
    key text COLLATE "C" PRIMARY KEY, territory text COLLATE "C", code text COLLATE "C" NOT NULL,
    level text NOT NULL, name text NOT NULL, within_state text COLLATE "C",
    valid_from date, from_after date, begin_reason text, begin_words text,
    valid_to date, to_after date, end_reason text, end_words text);
  COMMENT ON TABLE territory_state IS
    'One row per state of a code at a level: valid from valid_from (included) to valid_to (excluded)';
  COMMENT ON COLUMN territory_state.territory IS 'Null for a part of a commune without rank';
  COMMENT ON COLUMN territory_state.within_state IS 'For a part: its whole when it began';
  COMMENT ON COLUMN territory_state.from_after IS
    'Set where the day is not known: after this one, and no later than valid_from';
  COMMENT ON COLUMN territory_state.to_after IS
    'Set where the day is not known: after this one, and no later than valid_to';
  CREATE INDEX territory_state_territory ON territory_state (territory);
  CREATE INDEX territory_state_code ON territory_state (code);
  CREATE INDEX territory_state_within ON territory_state (within_state)
    WHERE within_state IS NOT NULL;
  CREATE TABLE state_link (
    from_state text COLLATE "C" NOT NULL, to_state text COLLATE "C" NOT NULL,
    PRIMARY KEY (from_state, to_state));
  CREATE INDEX state_link_to ON state_link (to_state);
  COMMENT ON TABLE state_link IS 'What a state that ended went on as: another, or a part of a commune';
  CREATE TABLE succession (
    from_state text COLLATE "C" NOT NULL, to_state text COLLATE "C" NOT NULL,
    PRIMARY KEY (from_state, to_state));
  CREATE INDEX succession_to ON succession (to_state);
  COMMENT ON TABLE succession IS
    'The whole territories that held the ground of one, the day it ended; follows from state_link';
  CREATE TABLE membership (
    territory text COLLATE "C" NOT NULL, parents text[] NOT NULL,
    valid_from date NOT NULL, valid_to date, PRIMARY KEY (territory, valid_from));
  COMMENT ON TABLE membership IS 'What a territory was part of, nearest first; a row where it changes';
  CREATE TABLE variable_value (
    territory text COLLATE "C" NOT NULL, variable text NOT NULL, vintage smallint NOT NULL,
    perimeter smallint NOT NULL, value double precision, constant_value double precision,
    PRIMARY KEY (territory, variable, vintage));
  COMMENT ON COLUMN variable_value.perimeter IS 'Year of the code whose perimeter the value has';
  COMMENT ON COLUMN variable_value.constant_value IS
    'The value on the perimeter of the latest code; null where old codes do not fit into it';
  CREATE INDEX territory_centre ON territory USING gist (point(lon, lat))
    WHERE alive AND level = 'COMMUNE' AND lon IS NOT NULL;`;
