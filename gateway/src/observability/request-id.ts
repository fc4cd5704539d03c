import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[\w.-]{1,64}$/;

/** The caller's `x-request-id` when it is a plain word, else one of ours: log lines cannot be forged. */
export function requestIdFrom(header: string | undefined): string {
  return header !== undefined && ACCEPTED.test(header) ? header : randomUUID();
}
