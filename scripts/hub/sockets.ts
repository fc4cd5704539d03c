import type { RequestListener, Server } from 'node:http';
import { createServer, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';

/** What a connection may take before it has said what it wants, whole: headers, then everything. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1000,
} as const;

/** How a request that cannot be read is told; node's own codes. */
const UNREADABLE: Readonly<Record<string, readonly [line: string, code: string, message: string]>> =
  {
    ERR_HTTP_REQUEST_TIMEOUT: [
      '408 Request Timeout',
      'REQUEST_TIMEOUT',
      'La requête n’est pas venue entière à temps : envoyez-la d’une traite.',
    ],
    HPE_HEADER_OVERFLOW: [
      '431 Request Header Fields Too Large',
      'HEADERS_TOO_LARGE',
      'Les en-têtes sont trop longs : envoyez la requête par POST.',
    ],
  };

const OTHERWISE = [
  '400 Bad Request',
  'HTTP_INVALID',
  'Ceci n’est pas une requête HTTP lisible.',
] as const;

/** Only a WebSocket takes a connection over: `h2c`, which Java's client asks for, is a request as any other. */
class PlainRequest extends IncomingMessage {
  private asked: boolean | null = null;

  get upgrade(): boolean {
    return this.asked === true && this.headers.upgrade?.toLowerCase() === 'websocket';
  }

  set upgrade(asked: boolean | null) {
    this.asked = asked;
  }
}

/** An HTTP server that a slow, silent or countless crowd does not hold. */
export function guardedServer(
  listener: RequestListener,
  maxConnections: number,
  logger: Logger,
): Server {
  const server = createServer({ ...TIMES, IncomingMessage: PlainRequest }, listener);
  server.maxConnections = maxConnections;
  let dropped = 0;
  server.on('drop', () => {
    dropped += 1;
    if (Math.log2(dropped) % 1 === 0)
      logger.warn({ dropped, maxConnections }, 'connections refused');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [line, code, message] = UNREADABLE[error.code ?? ''] ?? OTHERWISE;
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    socket.end(
      `HTTP/1.1 ${line}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  });
  return server;
}
