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
  /** Live subscriptions open at once, of all clients. */
  readonly maxSubscriptions: number;
  readonly maxSubscriptionsPerSocket: number;
  /** Sockets and streams of one address, open at once. */
  readonly maxSocketsPerAddress: number;
  /** Sockets and streams that one address may open in a minute. */
  readonly newSocketsPerMinute: number;
  /** Batches that wait for one client: past it, the client is cut and must resume. */
  readonly maxWaitingBatches: number;
  /** Between two signs of life of a socket or a stream. */
  readonly heartbeatMs: number;
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
  maxSubscriptions: 10_000,
  maxSubscriptionsPerSocket: 20,
  maxSocketsPerAddress: 50,
  newSocketsPerMinute: 120,
  maxWaitingBatches: 16,
  heartbeatMs: 12_000,
});
