import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What a subgraph's process says of itself to Prometheus. */
export class SubgraphMetrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'maillage_subgraph_request_seconds',
    help: 'From a question to its answer, inside the subgraph',
    labelNames: ['status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor(subgraph: string) {
    this.registry.setDefaultLabels({ subgraph });
    collectDefaultMetrics({ register: this.registry });
  }

  observe(status: number, seconds: number): void {
    this.durations.observe({ status: String(status) }, seconds);
  }

  /** In Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
