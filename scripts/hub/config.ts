import { readConfig } from '@maillage/kit';
import { z } from 'zod';

const schema = z.object({
  /** A PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

/** The hub's environment, parsed once. @throws ConfigInvalid */
export const hubConfig = (env: NodeJS.ProcessEnv) => readConfig(schema, env);
