import type { DataSource } from 'typeorm';
import { databaseFailure, HubError } from '../errors/index.js';
import type { MirroredEdition } from '../ingest/index.js';
import { mirroredEditions } from '../ingest/index.js';
import type { Progress } from '../progress/index.js';
import { FailureRepository } from './failure.repository.js';
import type { Intake } from './intake.port.js';
import type { Producer } from './producer.js';
import { receiveSnapshot } from './receive-snapshot.js';
import type { HistoryLine, ReceivedSnapshot } from './snapshot.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { EditionFailed } from './sources.errors.js';

/** Where editions are looked for, and which. */
export interface SyncRequest {
  /** A folder that stands for the network. */
  readonly mirror: string;
  /** Only the newest edition that describes this day or one before (ISO); every edition when null. */
  readonly asOf: string | null;
}

/** What became of an edition: a snapshot, or why it could not be read. */
export interface SyncedEdition {
  readonly source: string;
  readonly validOn: string;
  readonly snapshot: ReceivedSnapshot | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** What it changed, counted by nature; nothing when it was known, or is not applied. */
  readonly events: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** What a producer is synced with. */
export interface SyncParts<Item, P extends Producer<Item>> {
  readonly database: DataSource;
  readonly intake: Intake<Item, P>;
  readonly progress: Progress;
}

/** What became of it, before it is timed. */
type Outcome = Pick<SyncedEdition, 'snapshot' | 'failure' | 'events'>;

/** Takes in the editions of a producer that are found; one that fails leaves what was known, and is told. */
export async function* syncProducer<Item, P extends Producer<Item>>(
  { database, intake, progress }: SyncParts<Item, P>,
  producer: P,
  { mirror, asOf }: SyncRequest,
): AsyncGenerator<SyncedEdition> {
  const found = mirroredEditions(mirror, producer.editions);
  const wanted = asOf === null ? found : found.filter(({ validOn }) => validOn <= asOf).slice(-1);
  for (const edition of wanted) {
    const start = performance.now();
    const outcome = await syncEdition({ database, intake, progress }, producer, edition);
    const seconds = (performance.now() - start) / 1000;
    progress.done();
    yield { source: producer.info.id, validOn: edition.validOn, ...outcome, seconds };
  }
}

async function syncEdition<Item, P extends Producer<Item>>(
  { database, intake, progress }: SyncParts<Item, P>,
  producer: P,
  found: MirroredEdition<Item>,
): Promise<Outcome> {
  const { id, title } = producer.info;
  const { edition, validOn } = found;
  const expected = await new SnapshotRepository(database).expectedRows(id, validOn);
  progress.stage(`${title}, ${validOn}`, expected ?? undefined);
  try {
    const arrival = { edition, validOn, files: await found.files(), retrievedAt: new Date() };
    const snapshot = await receiveSnapshot(database, intake, producer, arrival, progress);
    const isApplied = snapshot.isNew && snapshot.status === 'ACCEPTED';
    const events = isApplied ? naturesOn(await intake.changes(database, id), validOn) : {};
    return { snapshot, failure: null, events };
  } catch (error) {
    const failure = failureOf(error, id, validOn);
    await new FailureRepository(database).keep(id, validOn, failure);
    return {
      snapshot: null,
      failure: { code: failure.code, message: failure.message },
      events: {},
    };
  }
}

/** How many changes of each nature the snapshot of a day brought, most first. */
function naturesOn(lines: readonly HistoryLine[], day: string): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { before, nature, events } of lines) {
    if (before === day) sums.set(nature, (sums.get(nature) ?? 0) + events);
  }
  return Object.fromEntries([...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Why an edition could not be taken in. @throws the error itself when the database is away: no source is at fault */
function failureOf(error: unknown, source: string, validOn: string): HubError {
  if (error instanceof HubError) return error;
  if (databaseFailure(error) !== null) throw error;
  return new EditionFailed(source, validOn, error);
}
