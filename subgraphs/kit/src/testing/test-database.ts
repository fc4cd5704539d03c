import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DatabaseTarget } from '../database/index.js';
import { provisionSchemas } from '../database/index.js';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** The first schema asked for. */
  readonly target: DatabaseTarget;
  /** Every schema asked for, by name. */
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  /** Runs statements as an administrator: to set a scene that the subgraph may not. */
  runAsAdmin(statements: string): Promise<void>;
  drop(): Promise<void>;
}

/** Makes an empty database with the given schemas, in the PostgreSQL of the integration set-up. */
export async function testDatabase(schema: string, ...others: string[]): Promise<TestDatabase> {
  const server = process.env['MAILLAGE_TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('MAILLAGE_TEST_DATABASE_URL is unset');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const owners = [schema, ...others].map((s) => ({ schema: s, role: `maillage_${s}` }));
  const targets = await provisionSchemas(url.href, owners);
  const target = targets[schema];
  if (target === undefined) throw new Error(`the schema ${schema} was not made`);
  const drop = () => asAdmin(server, `DROP DATABASE ${name} WITH (FORCE)`);
  const runAsAdmin = (statements: string) => asAdmin(url.href, statements);
  return { target, targets, runAsAdmin, drop };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
