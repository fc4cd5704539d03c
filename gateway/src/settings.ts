import { randomUUID } from 'node:crypto';

/** What whoever runs the gateway may set. */
export interface GatewaySettings {
  /** Room for answers that are kept until the data change; 0 keeps none. */
  readonly answerStoreBytes: number;
  /** Names what makes the answers: replicas that share it give the same `etag`. */
  readonly release: string;
  /** Of one operation, in objects that it may read (guard/cost.ts). */
  readonly maxCost: number;
  /** Points that one address has a minute; 0 does not count (guard/rate-limit.ts). */
  readonly ratePerMinute: number;
  /** From the last byte of a request to its answer, in milliseconds. */
  readonly deadlineMs: number;
  /** Of a request's body. */
  readonly maxBodyBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** What is not set. Another start may be another release: each has its own name. */
export const defaultSettings = (): GatewaySettings => ({
  answerStoreBytes: 64 * MEGABYTE,
  release: randomUUID(),
  maxCost: 10_000,
  ratePerMinute: 1200,
  deadlineMs: 15_000,
  maxBodyBytes: MEGABYTE / 4,
});
