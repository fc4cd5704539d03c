import type { Desk, Edition, Queried, Subgraph } from '@maillage/kit';
import {
  edition,
  fileNamed,
  FileStore,
  migrateDatabase,
  openDatabase,
  readCsv,
  silentProgress,
  SourceDesk,
} from '@maillage/kit';
import { silentLogger, testDatabase } from '@maillage/kit/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { placeValues } from '../intake/place-values.js';
import { territoriesIntake } from '../intake/territories-intake.js';
import { openTerritories } from '../main.js';
import { MIGRATIONS } from '../migrations/index.js';
import type {
  ProducedVariable,
  TerritoryItem,
  TerritoryProducer,
} from '../producer/territory-producer.port.js';
import { TerritoryLevel } from '../territory/territory-level.js';

/** A stewards’ desk on a few territories and a mirror of its own. */
export interface IntakeScene {
  readonly desk: Desk;
  readonly database: Queried;
  readonly mirror: string;
  /** Puts a table `code;class;number` in the mirror, as the snapshot of a day. */
  mirrored(day: string, rows: readonly string[]): void;
  /** Puts a table without its columns there. */
  damaged(day: string): void;
  /** Takes in what the mirror holds; told as day, status or failure, and rows kept and refused. */
  sync(asOf?: string): Promise<unknown[][]>;
  /** The subgraph on these tables. @param today the day it is asked on (ISO) */
  graph(today?: string): Promise<Subgraph>;
  /** Values of a variable: `territory day value/constant (code as written:line)`, in order. */
  values(variable: string): Promise<string[]>;
  close(): Promise<void>;
}

const CLASSES = ['VILLE', 'BOURG', 'VILLAGE'].map((code) => ({ code, label: code, labelEn: code }));

const variable = (code: string, more: Partial<ProducedVariable> = {}): ProducedVariable => ({
  ...{ code, label: code, labelEn: code, unit: '', definition: code, definitionEn: code },
  ...{ categories: null, unlisted: null, isSummed: false, ...more },
});

const row = z.object({ code: z.string(), class: z.string(), number: z.coerce.number() });

const NUMBERS: Edition<TerritoryItem> = edition({
  files: { table: { mirror: 'fake/{stamp}.csv' } },
  rows: (files) => readCsv(fileNamed(files, 'table'), { columns: ['code', 'class', 'number'] }),
  schema: row,
  map: ({ code, class: written, number }) => {
    const value = { about: 'VALUE', level: TerritoryLevel.COMMUNE, code } as const;
    return [
      { ...value, variable: 'taille', value: written },
      { ...value, variable: 'bancs', value: number },
    ];
  },
});

/** Gives a class, and a number that is nil where it is not listed. */
export const FAKE: TerritoryProducer = {
  info: {
    ...{ id: 'fake', title: 'Fausse grille', producer: 'Nobody', licence: 'Licence Ouverte 2.0' },
    ...{ url: 'https://example.org', contact: 'https://example.org', defects: [] },
    ...{ cadence: 'YEARLY', verified: false },
  },
  variables: [
    variable('taille', { categories: CLASSES }),
    variable('bancs', { unlisted: 0, isSummed: true }),
  ],
  editions: [NUMBERS],
  // Of five communes, two go at once.
  bounds: { lost: 0.5, changed: 0.7 },
};

/**
 * Three communes of today; in 2022, the first took in another, which had its own code, and the fourth
 * was divided between the second and the third.
 */
const TERRITORIES = `
  INSERT INTO territory (id, code, level, level_rank, name, slug, search_name, alive, successor, zone,
    postal_codes, ancestors)
  SELECT id, substr(id, 5), 'COMMUNE', 7, id, lower(id), lower(id), alive, successor, 'metro', '{}',
    CASE WHEN alive THEN '{DEP-00,FR}'::text[] ELSE '{}' END
  FROM (VALUES ('COM-00001', true, NULL), ('COM-00002', true, NULL), ('COM-00003', true, NULL),
    ('COM-00008', false, NULL), ('COM-00009', false, 'COM-00001')) AS t(id, alive, successor);
  INSERT INTO territory_state (key, territory, code, level, name, valid_from, valid_to)
  SELECT key, 'COM-' || substr(key, 1, 5), substr(key, 1, 5), 'COMMUNE', key, since::date, until::date
  FROM (VALUES ('00001a', NULL, '2022-01-01'), ('00001b', '2022-01-01', NULL), ('00002', NULL, NULL),
    ('00003', NULL, NULL), ('00008', NULL, '2022-01-01'), ('00009', NULL, '2022-01-01'))
    AS t(key, since, until);
  INSERT INTO state_link (from_state, to_state) VALUES ('00001a', '00001b'), ('00009', '00001b'),
    ('00008', '00002'), ('00008', '00003');
  INSERT INTO data_version (version) VALUES ('v1')`;

/** Opens a desk on these territories, and nothing else. */
export async function intakeScene(producer: TerritoryProducer = FAKE): Promise<IntakeScene> {
  const own = await testDatabase('territories', 'services');
  const database = await openDatabase({ target: own.target, migrations: MIGRATIONS });
  await migrateDatabase(database);
  await database.query(TERRITORIES);
  const intake = {
    ...territoriesIntake(UNREAD),
    publish: async () => {
      await placeValues(database);
    },
  };
  const parts = { database, producers: [producer], intake, progress: silentProgress };
  const desk = new SourceDesk(parts);
  const mirror = mkdtempSync(path.join(tmpdir(), 'mirror-'));
  mkdirSync(path.join(mirror, 'fake'));
  const filesDir = path.join(mirror, 'kept');
  const store = new FileStore(filesDir);
  const write = (day: string, lines: readonly string[]): void => {
    writeFileSync(path.join(mirror, 'fake', `${day}.csv`), [...lines, ''].join('\n'));
  };
  return {
    ...{ desk, database, mirror },
    mirrored: (day, rows) => {
      write(day, ['code;class;number', ...rows]);
    },
    damaged: (day) => {
      write(day, ['insee;class;number', '00001;VILLE;9']);
    },
    sync: async (asOf) => {
      const told: unknown[][] = [];
      for await (const one of desk.sync(null, { mirror, asOf: asOf ?? null, store })) {
        const { status, kept, refused } = one.snapshot ?? {};
        told.push([one.validOn, one.failure?.code ?? status, kept, refused]);
      }
      return told;
    },
    graph: (today = '2026-01-01') =>
      openTerritories({
        ...{ target: own.target, logger: silentLogger, filesDir },
        now: () => new Date(today),
      }),
    values: async (code) => {
      const rows = await database.query<{ told: string }[]>(VALUES, [code]);
      return rows.map(({ told }) => told);
    },
    close: async () => {
      await desk.close();
      await own.drop();
      rmSync(mirror, { recursive: true });
    },
  };
}

const never = (): never => {
  throw new Error('territories are there: nothing is read');
};

const UNREAD = {
  code: { version: '', read: never },
  boxes: { version: '', read: never },
  law: { version: '', read: never },
};

const VALUES = `
  SELECT territory || ' ' || valid_on || ' ' || coalesce(category, value::text, '-') || '/'
    || coalesce(constant_category, constant_value::text, '-')
    || coalesce(' (' || given || ':' || line || ')', '') AS told
  FROM produced_value WHERE variable = $1 ORDER BY valid_on, territory`;
