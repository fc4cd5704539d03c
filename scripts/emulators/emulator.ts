import type { RequestHandler, Router } from 'express';
import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Misbehaviour } from './misbehaviour.js';
import { misbehaving } from './misbehaviour.js';

/** An API as it is made here. */
export interface EmulatedApi {
  readonly routes: Router;
  /** Headers of every answer, `left` calls being left. */
  readonly headers?: (quota: Quota) => Readonly<Record<string, string>>;
  /** Refuses a call past the quota. */
  readonly refuse: RequestHandler;
}

/** Calls that may be made, and those that are left. */
export interface Quota {
  readonly calls: number;
  readonly left: number;
}

/** Where and how often an emulator answers. */
export interface EmulatorOptions {
  /** Any that is free when it is not told. */
  readonly port?: number;
  /** How many calls are answered; without end when it is not told. */
  readonly calls?: number;
}

/** An API of open data on this machine. */
export interface Emulator extends AsyncDisposable {
  /** Name and port. */
  readonly host: string;
  readonly url: string;
  /** Addresses that were asked, in order, without the server's name. */
  readonly asked: readonly string[];
  /** Fails the next times, once for each. */
  misbehave(...how: Misbehaviour[]): void;
}

/** Starts an emulator on loopback. */
export async function emulate(api: EmulatedApi, options: EmulatorOptions = {}): Promise<Emulator> {
  const asked: string[] = [];
  const queue: Misbehaviour[] = [];
  const app = express().disable('x-powered-by').set('json spaces', 0);
  app.use((request, _response, next) => {
    asked.push(request.originalUrl);
    next();
  });
  app.use(limited(api, options.calls ?? 1_000_000));
  app.use(misbehaving(queue), api.routes);
  const server = app.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    ...{ host, asked, url: `http://${host}` },
    misbehave: (...how) => queue.push(...how),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function limited({ headers, refuse }: EmulatedApi, calls: number): RequestHandler {
  let left = calls;
  return (request, response, next) => {
    const over = left === 0;
    left = Math.max(0, left - 1);
    response.set(headers?.({ calls, left }) ?? {});
    if (over) void refuse(request, response, next);
    else next();
  };
}
