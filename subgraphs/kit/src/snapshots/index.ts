export { checkFiles } from './check-files.js';
export { checkMirror } from './check-mirror.js';
export { CHECK_TABLE } from './checks/check.js';
export type { CheckOutcome, CheckedSource, SourceCheck } from './checks/check.js';
export { CheckRepository } from './checks/check.repository.js';
export { nextCheck } from './checks/next-check.js';
export { acceptSnapshot } from './decide-snapshot.js';
export type { Desk } from './desk.js';
export { diagnoseSources, fine, problem } from './diagnose.js';
export type { Check, Examined } from './diagnose.js';
export { freshnessOf } from './freshness.js';
export type { Freshness } from './freshness.js';
export type { AddedSnapshot, Intake } from './intake.port.js';
export { JoinedDesk } from './joined-desk.js';
export { producerNamed } from './list-sources.js';
export type { ListedSource, SourceStatus } from './list-sources.js';
export { notesOf } from './notes-of.js';
export type { StoredDefects } from './notes-of.js';
export type { BilingualInfo, Cadence, Producer, ProducerInfo, Sentence } from './producer.js';
export { lockHistories, receiveSnapshot } from './receive-snapshot.js';
export type {
  Decision,
  Finding,
  HistoryLine,
  PreviewedSnapshot,
  ReceivedSnapshot,
  RefusedRow,
  SnapshotStatus,
  SnapshotSummary,
  StagedSnapshot,
} from './snapshot.js';
export { SourceDesk } from './source-desk.js';
export { SnapshotUnknown, SourceUnknown } from './sources.errors.js';
export type { SyncedEdition } from './sync-producer.js';
