import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

const QUERY = 'subscription { changes { cursor changes { id } } }';

/** Connections that are opened one after another, at a steady rate, each to be cut a moment later. */
export class Reconnections {
  opened = 0;
  /** Statuses and `retry-after` of those that were refused. */
  readonly refused: string[] = [];
  private isOver = false;

  /** @param address whom a trusted proxy says that they come from; none for this machine */
  constructor(
    private readonly hub: string,
    private readonly address?: string,
  ) {}

  /** Opens so many a second until it is ended. */
  async run(perSecond: number): Promise<void> {
    const start = performance.now();
    for (let i = 0; !this.isOver; i += 1) {
      await sleep(Math.max(0, start + (i * 1000) / perSecond - performance.now()));
      this.reconnect();
    }
  }

  end(): void {
    this.isOver = true;
  }

  private reconnect(): void {
    const headers = this.address === undefined ? {} : { 'x-forwarded-for': this.address };
    const url = `${this.hub.replace('http', 'ws')}/graphql`;
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response: IncomingMessage) => {
      const { statusCode, headers: told } = response;
      this.refused.push(`${String(statusCode)} ${told['retry-after'] ?? ''}`);
      response.resume();
    });
    socket.once('open', () => {
      this.opened += 1;
      socket.send('{"type":"connection_init"}');
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
      setTimeout(() => {
        socket.terminate();
      }, 200);
    });
  }
}
