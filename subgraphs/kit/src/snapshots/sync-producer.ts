import type { DataSource } from 'typeorm';
import { databaseFailure, HubError } from '../errors/index.js';
import type { Arrival, FileStore, FoundEdition, Origin } from '../ingest/index.js';
import { foundEditions, storeOf, Unchanged } from '../ingest/index.js';
import type { Progress } from '../progress/index.js';
import type { CheckOutcome } from './checks/check.js';
import { CheckRepository } from './checks/check.repository.js';
import { RunningCheck } from './checks/running-check.js';
import { FailureRepository } from './failure.repository.js';
import type { Intake } from './intake.port.js';
import type { Producer } from './producer.js';
import { receiveSnapshot } from './receive-snapshot.js';
import type { HistoryLine, ReceivedSnapshot } from './snapshot.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { EditionFailed } from './sources.errors.js';

/** What became of an edition: a snapshot, nothing new, or why it could not be read. */
export interface SyncedEdition {
  readonly source: string;
  /** The day that it describes (ISO); null when it failed before that was known. */
  readonly validOn: string | null;
  readonly snapshot: ReceivedSnapshot | null;
  /** Nothing was published since the last snapshot. */
  readonly isUnchanged: boolean;
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
type Outcome = Omit<SyncedEdition, 'source' | 'seconds'>;

/** Takes in the editions of a producer that are found; one that fails leaves what was known, and is told. */
export async function* syncProducer<Item, P extends Producer<Item>>(
  { database, intake, progress }: SyncParts<Item, P>,
  producer: P,
  origin: Origin,
): AsyncGenerator<SyncedEdition> {
  const source = producer.info.id;
  for (const edition of foundEditions(origin, producer.editions)) {
    const start = performance.now();
    const check = await RunningCheck.begin(new CheckRepository(database), source, progress);
    const parts = { database, intake, progress: check };
    const outcome = await check.over(
      syncEdition(parts, producer, edition, storeOf(origin)),
      checkOutcome,
    );
    const seconds = (performance.now() - start) / 1000;
    progress.done();
    yield { source, ...outcome, seconds };
  }
}

function checkOutcome({ isUnchanged, snapshot, failure }: Outcome): CheckOutcome {
  if (failure !== null) return 'FAILED';
  if (isUnchanged || snapshot?.isNew !== true) return 'UNCHANGED';
  return snapshot.status === 'QUARANTINED' ? 'QUARANTINED' : 'RECEIVED';
}

async function syncEdition<Item, P extends Producer<Item>>(
  { database, intake, progress }: SyncParts<Item, P>,
  producer: P,
  found: FoundEdition<Item>,
  store: FileStore | null,
): Promise<Outcome> {
  const { id, title } = producer.info;
  let { validOn } = found;
  const snapshots = new SnapshotRepository(database);
  const expected = await snapshots.expectedRows(id, validOn ?? TODAY);
  progress.stage(validOn === null ? title : `${title}, ${validOn}`, expected ?? undefined);
  try {
    const arrival = await found.arrive(await snapshots.arrivals(id));
    if (arrival instanceof Unchanged)
      return { ...NOTHING, validOn: arrival.validOn, isUnchanged: true };
    ({ validOn } = arrival);
    await keepFiles(store, arrival);
    const snapshot = await receiveSnapshot(database, intake, producer, arrival, progress);
    const isApplied = snapshot.isNew && snapshot.status === 'ACCEPTED';
    const changes = isApplied ? await intake.changes(database, id) : [];
    return { ...NOTHING, validOn, snapshot, events: naturesOn(changes, arrival) };
  } catch (error) {
    const failure = failureOf(error, id, validOn);
    await new FailureRepository(database).keep(id, validOn, failure);
    return { ...NOTHING, validOn, failure: { code: failure.code, message: failure.message } };
  }
}

/** As PostgreSQL calls it. */
const TODAY = 'today';

const NOTHING = { snapshot: null, isUnchanged: false, failure: null, events: {} } as const;

async function keepFiles(store: FileStore | null, { files }: Arrival<unknown>): Promise<void> {
  for (const file of Object.values(files)) await store?.keep(file);
}

/** How many changes of each nature the snapshot of a day brought, most first. */
function naturesOn(
  lines: readonly HistoryLine[],
  { validOn }: Pick<Arrival<unknown>, 'validOn'>,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { before, nature, events } of lines) {
    if (before === validOn) sums.set(nature, (sums.get(nature) ?? 0) + events);
  }
  return Object.fromEntries([...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Why an edition could not be taken in. @throws the error itself when the database is away: no source is at fault */
function failureOf(error: unknown, source: string, validOn: string | null): HubError {
  if (error instanceof HubError) return error;
  if (databaseFailure(error) !== null) throw error;
  return new EditionFailed(source, validOn, error);
}
