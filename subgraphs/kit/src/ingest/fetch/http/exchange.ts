import type { IncomingMessage, OutgoingHttpHeaders, RequestOptions } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { HubError } from '../../../errors/index.js';
import type { HostGuard } from './host-guard.js';
import { SourceHostRefused, SourceTooSlow, SourceUnreachable } from './http.errors.js';

/** What each request of a run has in common. */
export interface Exchanges {
  readonly guard: HostGuard;
  /** Aborted at the deadline. */
  readonly signal: AbortSignal;
  /** The longest that nothing may come, in milliseconds. */
  readonly silence: number;
}

/** An answer, and where it came from in the end. */
export interface Answer {
  readonly url: URL;
  readonly response: IncomingMessage;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address and follows where it sends, each step checked as the first.
 *
 * @throws SourceHostRefused, SourceUnreachable, SourceTooSlow
 */
export async function exchange(
  start: URL,
  headers: OutgoingHttpHeaders,
  exchanges: Exchanges,
): Promise<Answer> {
  let url = start;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    exchanges.guard.check(url);
    const response = await ask(url, headers, exchanges);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode) || location === undefined) return { url, response };
    response.destroy();
    url = new URL(location, url);
  }
  throw new SourceHostRefused(start, 'redirects');
}

function ask(
  url: URL,
  headers: OutgoingHttpHeaders,
  { guard, signal, silence }: Exchanges,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  // No connection is shared: one that another list of hosts allowed is not to be found here.
  const options: RequestOptions = { agent: false, headers, signal, timeout: silence };
  return new Promise((resolve, reject) => {
    const asked = request(url, { ...options, lookup: guard.lookupFor(url) });
    let answer: IncomingMessage | undefined;
    asked.once('timeout', () => {
      (answer ?? asked).destroy(new SourceTooSlow(url, 'silence', silence));
    });
    asked.once('response', (response) => {
      answer = response;
      resolve(response);
    });
    asked.on('error', (error) => {
      reject(error instanceof HubError ? error : new SourceUnreachable(url, error));
    });
    asked.end();
  });
}
