import { defaultFetcher } from './default-fetcher.js';
import { federated } from './federated.js';
import type { Served, SideName, SideOrder } from './messages.js';
import { monolith } from './monolith.js';

type Make = (order: SideOrder) => Promise<Served>;

/** How each side is made. */
export const SIDES: Readonly<Record<SideName, Make>> = {
  'gateway, co-located': (order) => federated(order, false),
  'gateway, distributed': (order) => federated(order, true),
  'Apollo Gateway, default fetcher': defaultFetcher,
  'one Apollo Server': monolith,
};
