import 'reflect-metadata';

import type { MigrationInterface } from 'typeorm';
import { DataSource } from 'typeorm';
import type { DatabaseTarget } from './database-target.js';
import { sessionOptions } from './database-target.js';

/** One that refuses is told of at once, one that is silent in this time; a busy machine takes two seconds. */
const CONNECTING_MS = 5000;

/** Making a connection costs both sides more than most questions: one is kept through a lull. */
const IDLE_MS = 60_000;

/** Connections that one subgraph holds at most. */
const POOL_SIZE = 10;

/** What a subgraph's database is opened with. */
export interface DatabaseParts {
  readonly target: DatabaseTarget;
  /** Migrations in order, listed by hand. */
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** What one statement may take, in milliseconds; a load has no bound. */
  readonly statementMs?: number | undefined;
}

/** What a question of the public may take of the database. */
export const QUESTION_MS = 10_000;

/** Opens a pool on a subgraph's schema; it does not migrate. */
export async function openDatabase(parts: DatabaseParts): Promise<DataSource> {
  const { target, migrations } = parts;
  const source = new DataSource({
    type: 'postgres',
    url: target.url,
    schema: target.schema,
    entities: [],
    migrations: [...migrations],
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: POOL_SIZE,
    applicationName: `maillage ${target.schema}`,
    extra: {
      options: sessionOptions(target),
      connectionTimeoutMillis: CONNECTING_MS,
      idleTimeoutMillis: IDLE_MS,
      keepAlive: true,
      ...(parts.statementMs !== undefined && { statement_timeout: parts.statementMs }),
    },
  });
  return source.initialize();
}

/** Migrates a subgraph's schema, does what there is to do on it, and closes it. */
export async function onMigrated<T>(
  parts: DatabaseParts,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(parts);
  try {
    await migrateDatabase(database);
    return await work(database);
  } finally {
    await database.destroy();
  }
}

/** Runs the migrations that this schema has not seen, each in its own transaction. */
export async function migrateDatabase(source: DataSource): Promise<void> {
  await source.runMigrations({ transaction: 'each' });
}
