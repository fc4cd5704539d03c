import 'reflect-metadata';

import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import { DataSource } from 'typeorm';
import type { DatabaseTarget } from './database-target.js';
import { sessionOptions } from './database-target.js';

/** Connections that one subgraph holds at most. */
const POOL_SIZE = 10;

/** What a subgraph's database is opened with. */
export interface DatabaseParts {
  readonly target: DatabaseTarget;
  /** TypeORM record classes, private to the repositories. */
  readonly records: readonly EntityTarget<ObjectLiteral>[];
  /** Migrations in order, listed by hand. */
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** Opens a pool on a subgraph's schema; it does not migrate. */
export async function openDatabase(parts: DatabaseParts): Promise<DataSource> {
  const { target, records, migrations } = parts;
  const source = new DataSource({
    type: 'postgres',
    url: target.url,
    schema: target.schema,
    entities: [...records] as (new () => object)[],
    migrations: [...migrations],
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: POOL_SIZE,
    applicationName: `maillage ${target.schema}`,
    extra: { options: sessionOptions(target) },
  });
  return source.initialize();
}

/** Runs the migrations that this schema has not seen, each in its own transaction. */
export async function migrateDatabase(source: DataSource): Promise<void> {
  await source.runMigrations({ transaction: 'each' });
}
