import { CreateTerritory1764000000001 } from './create-territory.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [CreateTerritory1764000000001] as const;
