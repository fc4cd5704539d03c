import { CheckSources1764000000031 } from './check-sources.js';
import { CreateHistory1764000000003 } from './create-history.js';
import { CreateTerritory1764000000001 } from './create-territory.js';
import { KeepSources1764000000004 } from './keep-sources.js';
import { PublishChanges1764000000061 } from './publish-changes.js';
import { PublishToReforms1764000000051 } from './publish-to-reforms.js';
import { RankAndVersion1764000000002 } from './rank-and-version.js';
import { RealOutlines1764000000033 } from './real-outlines.js';
import { TellDefects1764000000101 } from './tell-defects.js';
import { TellSources1764000000041 } from './tell-sources.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [
  CreateTerritory1764000000001,
  RankAndVersion1764000000002,
  CreateHistory1764000000003,
  KeepSources1764000000004,
  CheckSources1764000000031,
  RealOutlines1764000000033,
  TellSources1764000000041,
  PublishToReforms1764000000051,
  PublishChanges1764000000061,
  TellDefects1764000000101,
] as const;
