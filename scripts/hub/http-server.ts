import { HubError } from '@maillage/kit';
import type { Express, RequestHandler } from 'express';
import express from 'express';
import type { Server } from 'node:http';

/** Another program listens there. */
export class PortInUse extends HubError {
  static override readonly code = 'PORT_IN_USE';
}

/** The hub's one port: health answers at once, the rest when it is ready. */
export interface HttpServer {
  /** Serves requests from now on. */
  serve(handler: RequestHandler): void;
  stop(): Promise<void>;
}

const WAITING = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Maillage se prépare</title><p>Maillage charge ses données ; cette page se rechargera d’elle-même.</p></html>`;

/** Listens. @throws PortInUse */
export async function listen(port: number, host: string): Promise<HttpServer> {
  let handler: RequestHandler | null = null;
  const app: Express = express();
  app.disable('x-powered-by');
  app.use((_req, res, next) => {
    res.set({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    next();
  });
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/health/ready', (_req, res) => {
    res.status(handler ? 200 : 503).json({ status: handler ? 'ok' : 'loading' });
  });
  app.use((req, res, next) => {
    if (handler) handler(req, res, next);
    else res.status(503).set('retry-after', '5').type('html').send(WAITING);
  });
  const server = await bind(app, port, host);
  return {
    serve: (ready) => (handler = ready),
    stop: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function bind(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error) => {
      if (error === undefined) resolve(server);
      else reject(refusal(error, port, host));
    });
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const where = `${host}:${String(port)}`;
  return new PortInUse(`${where} is taken by another program: choose another with --port`);
}
