import { readConfig } from '@maillage/kit';
import { z } from 'zod';

const schema = z.object({
  /** A PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Where the public reaches the site: what canonical addresses and social cards are made of. */
  MAILLAGE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

/** The hub's environment, parsed once. @throws ConfigInvalid */
export const hubConfig = (env: NodeJS.ProcessEnv) => readConfig(schema, env);
