import type { Refusal } from '@maillage/gateway';
import { refuseUpgrade } from '@maillage/gateway';
import type { Express, Request } from 'express';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { HUB_LOADING } from './hub-loading.js';

/** Takes a connection over. @param address who asks */
export type UpgradeHandler = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  address: string,
) => void;

/** The one path that takes connections over. */
const PATH = /^\/graphql(\?|$)/;

const ELSEWHERE: Refusal = {
  status: 404,
  code: 'TRANSPORT_WRONG',
  message: 'Aucun WebSocket n’est servi ici : les abonnements passent par /graphql.',
};

/** Answers connections that ask for a WebSocket, once the hub is ready; whoever asks is told by the proxies that `app` trusts. */
export function onUpgrade(
  server: Server,
  app: Express,
  handler: () => UpgradeHandler | null,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const take = handler();
    if (!PATH.test(request.url ?? '')) refuseUpgrade(socket, ELSEWHERE);
    else if (take === null) refuseUpgrade(socket, HUB_LOADING);
    else take(request, socket, head, addressOf(request, app));
  });
}

/** As Express tells it of a request, proxies that are trusted being believed. */
const addressOf = (request: IncomingMessage, { request: asExpress }: Express): string =>
  (Object.setPrototypeOf(request, asExpress) as Request).ip ?? '';
