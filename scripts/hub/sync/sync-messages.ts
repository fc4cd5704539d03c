import type { DatabaseTarget, SyncedEdition } from '@maillage/kit';

/** What the hub hands to the process that asks producers for what is new. */
export interface SyncOrder {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  /** Folders of manifests. */
  readonly manifests: readonly string[];
  readonly dataDir: string;
  /** A folder that stands for the network; null for the network itself. */
  readonly mirror: string | null;
}

/** How a turn ended: when the next is due, in milliseconds since 1970, or whose turn it is. */
export type SyncEnd =
  | { readonly kind: 'next'; readonly at: number | null }
  /** Another replica asks. */
  | { readonly kind: 'busy' };

/** What that process says, in order. */
export type SyncMessage = { readonly kind: 'synced'; readonly edition: ToldEdition } | SyncEnd;

/** An edition as the log tells it. */
export type ToldEdition = Pick<SyncedEdition, 'source' | 'validOn' | 'isUnchanged' | 'failure'> & {
  readonly status: string | null;
  readonly seconds: number;
};
