import type { Compared } from '../crowd/compare.js';
import { quantile } from '../crowd/compare.js';
import type { HubMetrics } from '../crowd/hub-metrics.js';
import { metricsOf } from '../crowd/hub-metrics.js';
import type { LiveScene } from '../crowd/live-scene.js';
import type { RunningHub } from './server/hub.js';

/** What came of some commits, and what they cost the hub. */
export interface Round {
  readonly compared: Compared;
  readonly before: HubMetrics;
  readonly after: HubMetrics;
}

/** Commits, and waits until all of it was heard. */
export async function measured(
  { url }: RunningHub,
  scene: LiveScene,
  commit: () => Promise<void>,
): Promise<Round> {
  scene.clear();
  const before = await metricsOf(url);
  await commit();
  const compared = await scene.settle();
  return { compared, before, after: await metricsOf(url) };
}

/** A round in words. */
export function toldOf({ compared, before, after }: Round): string {
  const { latencies, lost, twice, astray } = compared;
  const ms = (share: number): string => quantile(latencies, share).toFixed(0);
  const batches = after.batches - before.batches;
  const queries = after.queries - before.queries;
  return [
    `${String(latencies.length)} told, ${String(lost)} lost, ${String(twice)} twice, ${String(astray)} astray`,
    `p50 ${ms(0.5)} ms, p99 ${ms(0.99)} ms, last ${ms(1)} ms`,
    `${String(after.upstreams)} upstream subscriptions, ${(queries / batches).toFixed(2)} queries for each of ${String(batches)} batches`,
    `hub ${after.residentMB.toFixed(0)} MB, ${(after.cpuMs - before.cpuMs).toFixed(0)} ms of processor`,
  ].join('; ');
}
