import { HubError } from '@maillage/kit';
import type { Express, Request, RequestHandler, Response } from 'express';
import express from 'express';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { HUB_LOADING } from './hub-loading.js';
import type { HubState } from './readiness.js';
import { guardedServer } from './sockets.js';
import type { UpgradeHandler } from './upgrades.js';
import { onUpgrade } from './upgrades.js';

/** Another program listens there. */
export class PortInUse extends HubError {
  static override readonly code = 'PORT_IN_USE';
}

/** What the port serves. */
export interface Served {
  readonly handler: RequestHandler;
  /** Takes over connections that ask for a WebSocket. */
  readonly upgrade: UpgradeHandler;
  /** Whether the data can be read; asked at each question about health. */
  readonly state: () => Promise<HubState>;
}

/** The hub's one port: health answers at once, the rest when it is ready. */
export interface HttpServer {
  /** Serves requests from now on. */
  serve(served: Served): void;
  stop(): Promise<void>;
}

const WAITING = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Maillage se prépare</title><p>Maillage charge ses données ; cette page se rechargera d’elle-même.</p></html>`;

/** How the port is opened. */
export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** Which proxies are believed when they say who asks. */
  readonly trustProxy: string | number | undefined;
  readonly maxConnections: number;
  readonly logger: Logger;
}

/** Listens. @throws PortInUse */
export async function listen(options: ListenOptions): Promise<HttpServer> {
  let served: Served | null = null;
  const app: Express = express();
  app.disable('x-powered-by');
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy);
  app.use((_req, res, next) => {
    res.set({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    next();
  });
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/health/ready', async (_req, res) => {
    const told = (await served?.state()) ?? { status: 'loading' };
    res.status(told.status === 'ok' ? 200 : 503).json(told);
  });
  app.use((req, res, next) => {
    if (served) served.handler(req, res, next);
    else wait(req, res);
  });
  const guarded = guardedServer(app, options.maxConnections, options.logger);
  onUpgrade(guarded, app, () => served?.upgrade ?? null);
  const server = await bind(guarded, options);
  return {
    serve: (ready) => {
      served = ready;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** A browser gets a page that comes back by itself; a program, a code. */
function wait(req: Request, res: Response): void {
  const { status, code, message, headers } = HUB_LOADING;
  res.status(status).set({ ...headers, 'cache-control': 'no-store' });
  if (req.accepts(['json', 'html']) === 'html') res.type('html').send(WAITING);
  else res.json({ errors: [{ message, extensions: { code } }] });
}

function bind(server: Server, { port, host }: ListenOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(refusal(error, port, host));
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const where = `${host}:${String(port)}`;
  return new PortInUse(`${where} is taken by another program: choose another with --port`);
}
