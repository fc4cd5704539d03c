import type { DatabaseTarget } from '@maillage/kit';
import { migrateDatabase, openDatabase } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { Follower } from '../follow/follower.js';
import { MIGRATIONS } from '../migrations/index.js';

/** What `services` tells of an event; days are ISO. */
export interface ToldEvent {
  readonly event: string;
  readonly nature?: string;
  readonly commune?: string;
  readonly kind?: string;
  readonly source?: string;
  /** Its kind after; as before when absent. */
  readonly kindTo?: string;
  readonly after?: string;
  readonly before?: string;
  /** The day that the producer gives. */
  readonly declaredOn?: string;
  readonly retracted?: boolean;
  readonly backfilled?: boolean;
  readonly at?: readonly [lon: number, lat: number] | readonly [null, null];
}

/** What the history of territories tells; days are ISO. */
export interface ToldChange {
  readonly key: string;
  readonly nature?: string;
  readonly level?: string;
  readonly territory?: string;
  readonly formerly?: string;
  readonly becomes?: string;
  readonly codes?: number;
  readonly before?: string;
}

/** The register beside subgraphs that publish what a test tells. */
export interface RegisterScene extends AsyncDisposable {
  readonly target: DatabaseTarget;
  readonly database: DataSource;
  readonly follower: Follower;
  /** Writes lines of the feed of `services`, as it publishes them, and wakes nobody. */
  tell(...events: readonly ToldEvent[]): Promise<void>;
  /** Cuts the connections on which notifications come. */
  cutListeners(): Promise<void>;
  /** Publishes that a kind is of another domain. */
  classify(kind: string, domain: string): Promise<void>;
  /** Publishes another version of the history of territories: all that it tells. */
  become(...changes: readonly ToldChange[]): Promise<void>;
}

/** Two communes of a département, and one of another. */
export async function registerScene(): Promise<RegisterScene> {
  const test = await testDatabase('reforms', 'services', 'territories');
  const { target } = test;
  await test.runAsAdmin(OTHERS);
  const database = await openDatabase({ target, migrations: MIGRATIONS });
  await migrateDatabase(database);
  const openAs = (role: string) => openDatabase({ target: { ...target, role }, migrations: [] });
  const publisher = await openAs('maillage_services');
  const historian = await openAs('maillage_territories');
  return {
    ...{ target, database, follower: new Follower(database, pino({ level: 'silent' })) },
    async tell(...events) {
      for (const told of events) await publisher.query(TELL, valuesOf(told));
    },
    cutListeners: () => test.runAsAdmin(LISTENERS_CUT),
    async classify(kind, domain) {
      await publisher.query('UPDATE services.kind SET domain = $2 WHERE code = $1', [kind, domain]);
    },
    async become(...changes) {
      await historian.query(FORGOTTEN);
      for (const told of changes) await historian.query(BECOME, becomeValues(told));
    },
    async [Symbol.asyncDispose]() {
      await publisher.destroy();
      await historian.destroy();
      await database.destroy();
      await test.drop();
    },
  };
}

/** What is not told of an event. */
const UNTOLD = {
  ...{ nature: 'CLOSED', commune: 'COM-48095', kind: 'poste', source: 'laposte' },
  ...{ after: '2026-10-01', before: '2026-11-01', declaredOn: null },
  ...{ retracted: false, backfilled: false, at: [3.5, 44.52] },
} as const;

const valuesOf = (event: ToldEvent): unknown[] => {
  const told = { ...UNTOLD, ...event };
  return [
    ...[told.event, told.nature, told.commune, told.kind, told.before, told.retracted],
    ...[told.backfilled, ...told.at, told.source, told.after, told.declaredOn],
    event.kindTo ?? told.kind,
  ];
};

const becomeValues = (told: ToldChange): unknown[] => [
  ...[told.key, told.nature ?? 'MERGED', told.level ?? 'COMMUNE', told.territory ?? 'COM-48095'],
  ...[told.formerly ?? null, told.becomes ?? null, told.codes ?? -1, told.before ?? '2016-01-01'],
];

const FORGOTTEN = `
  DELETE FROM territories.told;
  UPDATE territories.version SET version = (version::int + 1)::text`;

const BECOME = `
  INSERT INTO territories.told (key, nature, level, reason, territory, formerly, becomes, codes, after, before, declared_on)
  VALUES ($1, $2, $3, 'MERGED', $4, $5, $6, $7, $8::date - 1, $8, $8)`;

const TELL = `
  INSERT INTO services.line (seq, event, nature, commune, kind_from, kind_to, before, retracted, backfilled,
    lon, lat, source, after, declared_on)
  SELECT coalesce(max(seq), 0) + 1, $1, $2, $3, $4, $13, $5, $6, $7, $8, $9, $10, $11, $12
  FROM services.line`;

const LISTENERS_CUT = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'maillage listen' AND datname = current_database()`;

/** The columns that the two owners publish. */
const OTHERS = `
  CREATE TABLE services.line (
    seq bigint PRIMARY KEY, retracted boolean NOT NULL, told_at timestamptz NOT NULL DEFAULT now(),
    event text NOT NULL, source text NOT NULL, nature text NOT NULL,
    service text NOT NULL DEFAULT 'S-1', other text, kind_from text, kind_to text,
    metres double precision, mass boolean NOT NULL DEFAULT false, after date,
    before date NOT NULL, declared_on date, commune text, backfilled boolean NOT NULL,
    lon double precision, lat double precision);
  ALTER TABLE services.line OWNER TO maillage_services;
  CREATE VIEW services.published_feed AS SELECT * FROM services.line;
  CREATE TABLE services.kind AS SELECT * FROM (VALUES
    ('poste', 'POSTE'), ('maternite', 'SANTE'), ('hopital', 'SANTE')) AS k (code, domain);
  ALTER TABLE services.kind OWNER TO maillage_services;
  CREATE VIEW services.published_kind AS SELECT * FROM services.kind;
  CREATE TABLE territories.version AS SELECT '1'::text AS version;
  CREATE TABLE territories.told (
    key text PRIMARY KEY, nature text NOT NULL, level text NOT NULL, reason text NOT NULL, territory text,
    formerly text, becomes text, codes smallint NOT NULL, after date NOT NULL, before date NOT NULL,
    declared_on date, lon double precision, lat double precision);
  ALTER TABLE territories.version OWNER TO maillage_territories;
  ALTER TABLE territories.told OWNER TO maillage_territories;
  CREATE VIEW territories.published_version AS SELECT version FROM territories.version;
  CREATE VIEW territories.published_change AS SELECT * FROM territories.told;
  CREATE VIEW territories.published_territory AS SELECT * FROM (VALUES
    ('FR', ARRAY[]::text[]), ('DEP-48', ARRAY['FR']), ('DEP-30', ARRAY['FR']),
    ('COM-48095', ARRAY['DEP-48', 'FR']), ('COM-48061', ARRAY['DEP-48', 'FR']),
    ('COM-30007', ARRAY['DEP-30', 'FR'])) AS t (id, parents);
  GRANT USAGE ON SCHEMA services, territories TO maillage_reforms;
  GRANT SELECT ON services.published_feed, services.published_kind, territories.published_version,
    territories.published_territory, territories.published_change TO maillage_reforms`;
