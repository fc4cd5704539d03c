import type { Express, Request } from 'express';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Takes a connection over. @param address who asks */
export type UpgradeHandler = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  address: string,
) => void;

/** The one path that takes connections over. */
const PATH = /^\/graphql(\?|$)/;

/** Answers connections that ask for a WebSocket, once the hub is ready; whoever asks is told by the proxies that `app` trusts. */
export function onUpgrade(
  server: Server,
  app: Express,
  handler: () => UpgradeHandler | null,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const take = handler();
    if (!PATH.test(request.url ?? '')) refuse(socket, '404 Not Found');
    else if (take === null) refuse(socket, '503 Service Unavailable');
    else take(request, socket, head, addressOf(request, app));
  });
}

/** As Express tells it of a request, proxies that are trusted being believed. */
const addressOf = (request: IncomingMessage, { request: asExpress }: Express): string =>
  (Object.setPrototypeOf(request, asExpress) as Request).ip ?? '';

const refuse = (socket: Duplex, status: string): void => {
  socket.end(
    `HTTP/1.1 ${status}\r\nretry-after: 5\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
};
