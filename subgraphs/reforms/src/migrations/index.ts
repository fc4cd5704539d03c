import { CopyKinds1764000000071 } from './copy-kinds.js';
import { CreateChange1764000000001 } from './create-change.js';
import { NameFeed1764000000091 } from './name-feed.js';
import { TellTerritories1764000000061 } from './tell-territories.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [
  CreateChange1764000000001,
  TellTerritories1764000000061,
  CopyKinds1764000000071,
  NameFeed1764000000091,
] as const;
