import type { Registry } from 'prom-client';
import { Counter, Gauge } from 'prom-client';
import type { LiveCounts } from '../live/live-subscriptions.js';

/** What is read of live subscriptions when somebody asks for the metrics. */
export interface LiveGauges {
  readonly clients: () => number;
  readonly upstreams: () => number;
}

const GAUGES = {
  clients: 'Live subscriptions of clients that are open',
  upstreams: 'Subscriptions to subgraphs that are open for all of them',
} as const satisfies Record<keyof LiveGauges, string>;

const COUNTERS = {
  batches: 'Batches of events that subgraphs told',
  queries: 'Queries made for all clients that select the same of a batch',
  cut: 'Clients cut because they read too slowly',
} as const;

/** Counts live changes for Prometheus. */
export function liveMetrics(register: Registry, gauges: LiveGauges): LiveCounts {
  const registers = [register];
  for (const each of ['clients', 'upstreams'] as const) {
    new Gauge({
      ...{ name: `maillage_live_${each}`, help: GAUGES[each], registers },
      collect() {
        this.set(gauges[each]());
      },
    });
  }
  const counter = (name: keyof typeof COUNTERS) =>
    new Counter({ name: `maillage_live_${name}_total`, help: COUNTERS[name], registers });
  const [batches, queries, cut] = [counter('batches'), counter('queries'), counter('cut')];
  return {
    onBatch: () => {
      batches.inc();
    },
    onQuery: () => {
      queries.inc();
    },
    onCut: () => {
      cut.inc();
    },
  };
}
