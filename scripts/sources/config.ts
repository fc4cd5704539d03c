import { readConfig } from '@maillage/kit';
import { z } from 'zod';

const schema = z.object({
  /** A PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Folders of manifests, beside that of the data, separated as in PATH. */
  MAILLAGE_MANIFESTS: z.string().min(1).optional(),
  /** A folder that stands for the network. */
  MAILLAGE_MIRROR: z.string().min(1).optional(),
});

/** The environment of the stewards' command line. */
export type SourcesConfig = z.infer<typeof schema>;

/** The environment, parsed once. @throws ConfigInvalid */
export const sourcesConfig = (env: NodeJS.ProcessEnv): SourcesConfig => readConfig(schema, env);
