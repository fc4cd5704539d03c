import { PUBLIC_CALLER } from '@maillage/kit';
import type { ExecutionArgs, GraphQLFormattedError } from 'graphql';
import { buildSchema, GraphQLError, parse } from 'graphql';
import type { Disposable, OperationResult, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { RateLimit } from '../guard/rate-limit.js';
import { publicForm } from '../http/refusal.js';
import { INTERNAL, Refused } from '../http/refusals.js';
import type { Connections } from './connections.js';
import type { LiveSubscriptions } from './live-subscriptions.js';
import { LiveRefused, tooMany } from './live.errors.js';
import { refuseUpgrade } from './refuse-upgrade.js';
import { sentAnswers } from './sent-answers.js';

/** The client must come back with its last cursor: it does not read as fast as it is told. */
const RESUME = [4290, 'resume'] as const;

/** Of what the kernel does not take from a socket: past it, its client does not read. */
const MAX_BUFFERED = 4 * 1024 * 1024;

/** A hub that stops waits no longer for those it closes. */
const CLOSE_MS = 1000;

/** One that is cut for its slowness may still read why. */
const CUT_MS = 10_000;

/** What sockets are served with. */
export interface SocketParts {
  readonly live: LiveSubscriptions;
  readonly connections: Connections;
  readonly rate: RateLimit;
  readonly logger: Logger;
  readonly maxPerSocket: number;
  readonly maxBodyBytes: number;
  readonly heartbeatMs: number;
}

/** An error that is told as it is. */
class ToldError extends GraphQLError {
  constructor(private readonly told: GraphQLFormattedError) {
    super(told.message);
  }

  override toJSON(): GraphQLFormattedError {
    return this.told;
  }
}

/** What the library executes; what is really executed comes as its context. */
const PLACEHOLDER = {
  schema: buildSchema('type Query { live: Int } type Subscription { live: Int }'),
  document: parse('subscription { live }'),
};

/** Live subscriptions over WebSocket (`graphql-transport-ws`). */
export class LiveSockets {
  private readonly server: WebSocketServer;
  private readonly served: Disposable;
  private readonly addresses = new WeakMap<IncomingMessage, string>();

  constructor(private readonly parts: SocketParts) {
    const { maxBodyBytes: maxPayload, heartbeatMs } = parts;
    this.server = new WebSocketServer({ noServer: true, maxPayload });
    this.served = useServer(
      {
        isProd: true,
        onSubscribe: ({ subscriptions, extra }, id, payload) =>
          this.open(Object.keys(subscriptions).length, extra, id, payload),
        subscribe: ({ contextValue }) => contextValue as OperationResult,
      },
      this.server,
      heartbeatMs,
    );
  }

  /** Takes a connection over, or refuses it. @param address who asks */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void {
    const dropped = () => socket.destroy();
    socket.on('error', dropped);
    this.parts.connections.admit(address).then(
      (release) => {
        socket.once('close', release);
        socket.off('error', dropped);
        if (socket.destroyed) release();
        else this.accept(request, socket, head, address);
      },
      (error: unknown) => {
        if (!(error instanceof Refused)) this.parts.logger.error({ err: error }, 'upgrade failed');
        refuseUpgrade(socket, error instanceof Refused ? error.refusal : INTERNAL);
      },
    );
  }

  async stop(): Promise<void> {
    const cut = setTimeout(() => {
      for (const client of this.server.clients) client.terminate();
    }, CLOSE_MS);
    await this.served.dispose();
    clearTimeout(cut);
  }

  private accept(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void {
    this.addresses.set(request, address);
    this.server.handleUpgrade(request, socket, head, (client) => {
      this.server.emit('connection', client, request);
      // The library writes errors on the console, and whoever sends nonsense makes them.
      client.removeAllListeners('error');
      client.on('error', (error) => {
        this.parts.logger.info({ err: error }, 'socket failed');
      });
      const check = () => {
        if (client.bufferedAmount > MAX_BUFFERED) client.terminate();
      };
      client.on('message', check).on('ping', check);
    });
  }

  private async open(
    count: number,
    { request, socket }: Extra,
    id: string,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { live, rate, maxPerSocket } = this.parts;
    try {
      if (count > maxPerSocket) throw tooMany(maxPerSocket);
      const refusal = await rate.admit(this.addresses.get(request));
      if (refusal !== null) throw new LiveRefused([publicForm(refusal)]);
      const operation = live.read(payload, PUBLIC_CALLER);
      const stream = live.open(operation, () => {
        cut(socket);
      });
      return { ...PLACEHOLDER, contextValue: sentAnswers(socket, id, stream) };
    } catch (error) {
      if (!(error instanceof LiveRefused)) throw error;
      return error.errors.map((told) => new ToldError(told));
    }
  }
}

/** Its client comes back with its last cursor; what the socket holds is not waited for long. */
function cut(socket: WebSocket): void {
  socket.close(...RESUME);
  setTimeout(() => {
    socket.terminate();
  }, CUT_MS).unref();
}
