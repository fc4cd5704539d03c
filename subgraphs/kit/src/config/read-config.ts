import { z } from 'zod';
import { HubError } from '../errors/index.js';

/** The environment does not hold what the process needs; the message lists every variable at fault. */
export class ConfigInvalid extends HubError {
  static override readonly code = 'CONFIG_INVALID';
}

/**
 * Parses the environment once, at the composition root.
 *
 * @param schema one entry per variable, coerced and defaulted
 * @throws ConfigInvalid with one line per variable at fault
 */
export function readConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.infer<S> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigInvalid(z.prettifyError(parsed.error), { level: 'error' });
}
