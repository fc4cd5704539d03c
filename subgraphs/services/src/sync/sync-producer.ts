import type { Arrival, MirroredEdition, Progress } from '@maillage/kit';
import { HubError, mirroredEditions } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { ReceivedSnapshot } from '../load/receive-snapshot.js';
import { receiveSnapshot } from '../load/receive-snapshot.js';
import type { PointOfService, ServiceProducer } from '../producer/producer.port.js';
import { FailureRepository } from './failure.repository.js';

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
}

/** Takes in the editions of a producer that are found; one that fails leaves what was known, and is told. */
export async function* syncProducer(
  database: DataSource,
  producer: ServiceProducer,
  { mirror, asOf }: SyncRequest,
  progress: Progress,
): AsyncGenerator<SyncedEdition> {
  const found = mirroredEditions(mirror, producer.editions);
  const wanted = asOf === null ? found : found.filter(({ validOn }) => validOn <= asOf).slice(-1);
  for (const edition of wanted) {
    progress.stage(`${producer.info.title}, ${edition.validOn}`);
    yield await syncEdition(database, producer, edition, progress);
  }
}

async function syncEdition(
  database: DataSource,
  producer: ServiceProducer,
  found: MirroredEdition<PointOfService>,
  progress: Progress,
): Promise<SyncedEdition> {
  const { edition, validOn } = found;
  const told = { source: producer.info.id, validOn };
  try {
    const files = await found.files();
    const arrival: Arrival<PointOfService> = { edition, validOn, files, retrievedAt: new Date() };
    const snapshot = await receiveSnapshot(database, producer, arrival, progress);
    return { ...told, snapshot, failure: null };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    await new FailureRepository(database).keep(told.source, validOn, error);
    return { ...told, snapshot: null, failure: { code: error.code, message: error.message } };
  }
}
