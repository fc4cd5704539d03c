import type { DatabaseTarget } from '@maillage/kit';
import { provisionSchemas, startEmbeddedPostgres } from '@maillage/kit';
import type { Logger } from 'pino';

/** The subgraphs' schemas and how to stop what serves them. */
export interface Databases {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  stop(): Promise<void>;
}

/** A schema and a role per subgraph. */
export const SCHEMA_OWNERS = ['territories', 'services', 'reforms'].map((schema) => ({
  schema,
  role: `maillage_${schema}`,
}));

/** Prepares one schema and role per subgraph, in the given PostgreSQL or an embedded one. */
export async function openDatabases(
  url: string | undefined,
  dataDir: string,
  logger: Logger,
): Promise<Databases> {
  if (url !== undefined) {
    return { targets: await provisionSchemas(url, SCHEMA_OWNERS), stop: () => Promise.resolve() };
  }
  const postgres = await startEmbeddedPostgres({ dataDir, logger });
  try {
    return {
      targets: await provisionSchemas(postgres.url, SCHEMA_OWNERS),
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
