import pg from 'pg';
import type { DatabaseTarget } from './database-target.js';

/** A schema to make and the role that owns it. */
export interface SchemaOwner {
  readonly schema: string;
  readonly role: string;
}

/** From contrib only, so that any managed PostgreSQL serves. */
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist', 'cube'] as const;

/**
 * Makes each schema, its role and the extensions that all share; what stands is left as it is.
 *
 * @param adminUrl an account that may create roles, schemas and trusted extensions
 * @returns where each schema is, by its name
 */
export async function provisionSchemas(
  adminUrl: string,
  owners: readonly SchemaOwner[],
): Promise<Readonly<Record<string, DatabaseTarget>>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('CREATE SCHEMA IF NOT EXISTS extensions');
    for (const name of EXTENSIONS) {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA extensions`);
    }
    for (const owner of owners) await provision(client, owner);
  } finally {
    await client.end();
  }
  return Object.fromEntries(owners.map((o) => [o.schema, { url: adminUrl, ...o }]));
}

async function provision(client: pg.Client, owner: SchemaOwner): Promise<void> {
  const role = pg.escapeIdentifier(owner.role);
  const schema = pg.escapeIdentifier(owner.schema);
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [owner.role]);
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} NOLOGIN`);
  await client.query(`GRANT ${role} TO CURRENT_USER`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${role}`);
  await client.query(`GRANT USAGE ON SCHEMA extensions TO ${role}`);
}
