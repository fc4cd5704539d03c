import { CreateService1764000000002 } from './create-service.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [CreateService1764000000002] as const;
