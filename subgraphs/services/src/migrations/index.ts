import { CheckSources1764000000031 } from './check-sources.js';
import { CreateService1764000000002 } from './create-service.js';
import { FasterHistory1764000000022 } from './faster-history.js';
import { FindPastStates1764000000010 } from './find-past-states.js';
import { GatherMarks1764000000005 } from './gather-marks.js';
import { KeepHistory1764000000006 } from './keep-history.js';
import { LeanHistory1764000000081 } from './lean-history.js';
import { LighterRows1764000000041 } from './lighter-rows.js';
import { NameFeed1764000000091 } from './name-feed.js';
import { NameRefusedRows1764000000008 } from './name-refused-rows.js';
import { PublishByKind1764000000011 } from './publish-by-kind.js';
import { PublishFeed1764000000051 } from './publish-feed.js';
import { SearchNames1764000000004 } from './search-names.js';
import { SmoothRates1764000000003 } from './smooth-rates.js';
import { SparseCounts1764000000007 } from './sparse-counts.js';
import { TellDefects1764000000101 } from './tell-defects.js';
import { TellDomains1764000000071 } from './tell-domains.js';
import { TellHistory1764000000009 } from './tell-history.js';
import { TellTransport1764000000021 } from './tell-transport.js';

/** In order; a merged migration is never edited. */
export const MIGRATIONS = [
  CreateService1764000000002,
  SmoothRates1764000000003,
  SearchNames1764000000004,
  GatherMarks1764000000005,
  KeepHistory1764000000006,
  SparseCounts1764000000007,
  NameRefusedRows1764000000008,
  TellHistory1764000000009,
  FindPastStates1764000000010,
  PublishByKind1764000000011,
  TellTransport1764000000021,
  FasterHistory1764000000022,
  CheckSources1764000000031,
  LighterRows1764000000041,
  PublishFeed1764000000051,
  TellDomains1764000000071,
  LeanHistory1764000000081,
  NameFeed1764000000091,
  TellDefects1764000000101,
] as const;
