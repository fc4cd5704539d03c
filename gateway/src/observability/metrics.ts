import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveCounts } from '../live/live-subscriptions.js';
import type { LiveGauges } from './live-metrics.js';
import { liveMetrics } from './live-metrics.js';

/** What came of a request to the graph. */
export interface Observed {
  readonly kind: string;
  /** First error's code, or `OK`. */
  readonly code: string;
  readonly status: number;
  readonly seconds: number;
  /** Whether it was told from the store. */
  readonly kept: boolean;
}

/** What is read when somebody asks for the metrics. */
export interface Gauges {
  readonly keptBytes: () => number;
  /** Whether each subgraph is being left alone, by name. */
  readonly cut: () => Iterable<readonly [subgraph: string, isCut: boolean]>;
}

/** Labels come from codes, and subgraphs beyond us choose theirs: past this many, they are one. */
const CODES_KEPT = 80;

const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 10];

/** Counts for Prometheus. No label holds what a stranger wrote: operation names are left to the log. */
export class GatewayMetrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly codes = new Set<string>();

  private readonly requests = new Counter({
    name: 'maillage_graph_requests_total',
    help: 'Requests to the graph',
    labelNames: ['kind', 'code', 'status', 'kept'],
    registers: this.registers,
  });

  private readonly durations = new Histogram({
    name: 'maillage_graph_request_seconds',
    help: 'From the request to its answer',
    labelNames: ['kind', 'kept'],
    buckets: SECONDS,
    registers: this.registers,
  });

  private readonly fetches = new Histogram({
    name: 'maillage_subgraph_fetch_seconds',
    help: 'From a question to a subgraph to its answer',
    labelNames: ['subgraph', 'failed'],
    buckets: SECONDS,
    registers: this.registers,
  });

  constructor(gauges: Gauges) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'maillage_answers_kept_bytes',
      help: 'Bytes of the answers that are kept',
      registers: this.registers,
      collect() {
        this.set(gauges.keptBytes());
      },
    });
    new Gauge({
      name: 'maillage_subgraph_cut',
      help: 'Whether a subgraph that failed is being left alone',
      labelNames: ['subgraph'],
      registers: this.registers,
      collect() {
        for (const [subgraph, isCut] of gauges.cut()) this.set({ subgraph }, isCut ? 1 : 0);
      },
    });
  }

  observe({ kind, code, status, seconds, kept }: Observed): void {
    const told = kept ? 'yes' : 'no';
    this.requests.inc({ kind, code: this.bounded(code), status: String(status), kept: told });
    this.durations.observe({ kind, kept: told }, seconds);
  }

  observeFetch(subgraph: string, failed: boolean, seconds: number): void {
    this.fetches.observe({ subgraph, failed: failed ? 'yes' : 'no' }, seconds);
  }

  /** Counts live subscriptions too. */
  live(gauges: LiveGauges): LiveCounts {
    return liveMetrics(this.registry, gauges);
  }

  /** In Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  private bounded(code: string): string {
    if (this.codes.has(code)) return code;
    if (this.codes.size >= CODES_KEPT || !/^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return 'OTHER';
    this.codes.add(code);
    return code;
  }
}
