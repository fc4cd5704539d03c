import type { RequestHandler } from 'express';
import { defaultFetcher } from './default-fetcher.js';
import { federated } from './federated.js';
import type { SideOrder } from './messages.js';
import { monolith } from './monolith.js';

/** A graph to load, and how to end it. */
export interface Served {
  readonly handler: RequestHandler;
  readonly stop: () => Promise<void>;
}

type Make = (order: SideOrder) => Promise<Served>;

/** Every server that the bench compares. */
export const SIDES = {
  'gateway, co-located': (order) => federated(order, false),
  'gateway, distributed': (order) => federated(order, true),
  'Apollo Gateway, default fetcher': defaultFetcher,
  'one Apollo Server': monolith,
} as const satisfies Record<string, Make>;

export type SideName = keyof typeof SIDES;
