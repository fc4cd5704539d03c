import type { Filter } from './invented-changes.js';

/** Whom the crowd's process plays. */
export interface CrowdOrder {
  /** Where the hub is. */
  readonly hub: string;
  readonly filters: readonly Filter[];
  readonly clients: number;
  /** One in so many follows by Server-Sent Events, the others by WebSocket; 0 for none. */
  readonly streamOneIn: number;
}

/** What it is asked once they all follow. */
export type CrowdAsked =
  /** Cuts the sockets of one in so many. */
  | { readonly ask: 'drop'; readonly oneIn: number }
  /** Has those come back with their cursors. */
  | { readonly ask: 'resume' }
  /** Says what was told since it was last asked. */
  | { readonly ask: 'tell' };

/** Changes that came together: to whom, and when (milliseconds since 1970). */
export interface Heard {
  readonly client: number;
  readonly at: number;
  readonly ids: readonly string[];
}

/** What it says of each thing that it was asked. */
export interface CrowdTold {
  readonly heard: readonly Heard[];
  /** What was not a batch: errors, ends, closures that nobody asked for. */
  readonly trouble: readonly string[];
}
