import { CreateChange1764000000001 } from './create-change.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [CreateChange1764000000001] as const;
