import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent, request as overHttp } from 'node:http';
import { request as overHttps, Agent as SecureAgent } from 'node:https';
import { decoded } from './decoded.js';
import { DeadlineExceeded, readBounded, ReaderGone } from './read-bounded.js';

/** How much a caller waits and takes. */
export interface ClientLimits {
  /** From the call to the last byte, in milliseconds. */
  readonly deadlineMs: number;
  /** Of the answer, once decompressed. */
  readonly maxBytes: number;
  /** Sockets kept open. */
  readonly sockets: number;
}

/** One HTTP request. */
export interface Call {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Leaves the answer as it was sent, compressed or not. */
  readonly raw?: boolean;
  /** Ends the call: the reader is gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Its answer, whole, and decompressed unless it was asked raw. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * An HTTP client over `node:http` that keeps its connections: on federation's many small calls it
 * makes the gateway several times as fast as `fetch` does (docs/performance.md). Every call has a
 * deadline, a bound on its answer, and can be given up.
 */
export class KeepAliveClient {
  private readonly agents: { readonly plain: Agent; readonly secure: SecureAgent };

  constructor(private readonly limits: ClientLimits) {
    const options = { keepAlive: true, maxSockets: limits.sockets, scheduling: 'lifo' } as const;
    this.agents = { plain: new Agent(options), secure: new SecureAgent(options) };
  }

  /** @throws DeadlineExceeded, AnswerTooLarge, ReaderGone, or what the network says */
  send(call: Call): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const sent = this.open(call);
      const giveUp = () => sent.destroy(new ReaderGone());
      const timer = setTimeout(() => {
        sent.destroy(new DeadlineExceeded(this.limits.deadlineMs));
      }, this.limits.deadlineMs);
      call.signal?.addEventListener('abort', giveUp, { once: true });
      const settled = () => {
        clearTimeout(timer);
        call.signal?.removeEventListener('abort', giveUp);
      };
      sent.once('response', (response) => {
        this.read(response, call.raw === true)
          .then(resolve, reject)
          .finally(settled);
      });
      sent.once('error', (error) => {
        settled();
        reject(error);
      });
      if (call.signal?.aborted === true) giveUp();
      sent.end(call.body);
    });
  }

  close(): void {
    this.agents.plain.destroy();
    this.agents.secure.destroy();
  }

  private open({ url, method, headers }: Call): ClientRequest {
    return url.startsWith('https:')
      ? overHttps(url, { method, headers, agent: this.agents.secure })
      : overHttp(url, { method, headers, agent: this.agents.plain });
  }

  private async read(response: IncomingMessage, raw: boolean): Promise<Answered> {
    const stream = raw ? response : decoded(response);
    const body = await readBounded(stream, this.limits.maxBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  }
}
