import type { Desk, Edition, Origin, SyncedEdition } from '@maillage/kit';
import {
  FileStore,
  foundEditions,
  nextCheck,
  SessionLock,
  silentProgress,
  storeOf,
} from '@maillage/kit';
import { filesFolder } from '../files-folder.js';
import { readManifests } from '../manifests.js';
import { openDesks } from '../open-desks.js';
import { targetOf } from '../open-subgraph.js';
import type { SyncEnd, SyncOrder, ToldEdition } from './sync-messages.js';

/** One replica asks at a time. */
const LOCK = 'maillage sync';

/**
 * Asks each producer whose time has come for what is new, unless another replica does.
 *
 * @param tell hears what became of each edition
 * @param onLost called when the right to ask is lost on the way
 */
export async function syncTurn(
  order: SyncOrder,
  tell: (edition: ToldEdition) => void,
  onLost: () => void,
): Promise<SyncEnd> {
  const { targets, manifests } = order;
  await using lock = await SessionLock.take(targetOf(targets, 'services'), LOCK, onLost);
  if (lock === null) return { kind: 'busy' };
  const { producers } = readManifests(manifests);
  const desk = await openDesks(targets, producers, silentProgress);
  try {
    return { kind: 'next', at: await syncDue(desk, originOf(order), tell) };
  } finally {
    await desk.close();
  }
}

async function syncDue(
  desk: Desk,
  origin: Origin,
  tell: (edition: ToldEdition) => void,
): Promise<number | null> {
  const due = (await timesOf(desk, origin)).filter(({ at }) => at <= Date.now());
  if (due.length > 0) {
    for await (const synced of desk.sync(
      due.map(({ id }) => id),
      origin,
    ))
      tell(toldOf(synced));
    await storeOf(origin)?.sweep(new Set(await desk.filesToKeep()));
  }
  const times = (await timesOf(desk, origin)).map(({ at }) => at).filter((at) => at > 0);
  return times.length === 0 ? null : Math.min(...times);
}

/** When each producer that can be asked is to be. */
async function timesOf(
  desk: Desk,
  origin: Origin,
): Promise<readonly { readonly id: string; readonly at: number }[]> {
  const checked = new Map((await desk.checked()).map((one) => [one.source, one]));
  return desk.producers.flatMap(({ info: { id, cadence }, editions }) => {
    const at = nextCheck(cadence, checked.get(id) ?? null);
    return at === null || !isThere(origin, editions) ? [] : [{ id, at }];
  });
}

const isThere = (origin: Origin, editions: readonly Edition<unknown>[]): boolean =>
  foundEditions(origin, editions).length > 0;

function originOf({ mirror, dataDir }: SyncOrder): Origin {
  const store = new FileStore(filesFolder(dataDir));
  if (mirror !== null) return { mirror, asOf: null, store };
  return { network: { store, today: () => new Date().toISOString().slice(0, 10) } };
}

const toldOf = ({ source, validOn, isUnchanged, failure, snapshot, seconds }: SyncedEdition) => ({
  ...{ source, validOn, isUnchanged, failure, seconds },
  status: snapshot?.status ?? null,
});
