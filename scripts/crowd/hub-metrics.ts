/** What a hub tells of itself, as the row needs it. */
export interface HubMetrics {
  readonly residentMB: number;
  readonly clients: number;
  readonly upstreams: number;
  readonly batches: number;
  readonly queries: number;
  readonly cut: number;
  /** Processor time of its own process so far. */
  readonly cpuMs: number;
}

const MEGABYTE = 1024 * 1024;

/** Asks a hub for its metrics. */
export async function metricsOf(url: string): Promise<HubMetrics> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    residentMB: of('process_resident_memory_bytes') / MEGABYTE,
    clients: of('maillage_live_clients'),
    upstreams: of('maillage_live_upstreams'),
    batches: of('maillage_live_batches_total'),
    queries: of('maillage_live_queries_total'),
    cut: of('maillage_live_cut_total'),
    cpuMs: of('process_cpu_seconds_total') * 1000,
  };
}
