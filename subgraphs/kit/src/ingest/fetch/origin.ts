import type { Edition } from '../edition.js';
import type { FoundEdition } from '../found-edition.js';
import { mirroredEditions } from './mirror.js';
import type { Network } from './network.js';
import { publishedEditions } from './published.js';
import type { FileStore } from './store/file-store.js';

/** A folder that stands for the network. */
export interface MirrorOrigin {
  readonly mirror: string;
  /** Only the newest edition that describes this day or one before (ISO); every edition when null. */
  readonly asOf: string | null;
  /** Where what comes is kept; nowhere unless told. */
  readonly store?: FileStore;
}

/** Producers' own servers. */
export interface NetworkOrigin {
  readonly network: Network;
}

/** Where editions are looked for, and which. */
export type Origin = MirrorOrigin | NetworkOrigin;

/** Editions that are there, in the order in which they are to be taken in. */
export function foundEditions<Item>(
  origin: Origin,
  editions: readonly Edition<Item>[],
): FoundEdition<Item>[] {
  if ('network' in origin) return publishedEditions(origin.network, editions);
  const { mirror, asOf } = origin;
  const found = mirroredEditions(mirror, editions);
  return asOf === null ? found : found.filter(({ validOn }) => validOn <= asOf).slice(-1);
}

/** Where what comes from there is kept. */
export const storeOf = (origin: Origin): FileStore | null =>
  'network' in origin ? origin.network.store : (origin.store ?? null);
