import type { Gateway } from '@maillage/gateway';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import type { HubConfig } from './config.js';

/** Serves `/metrics` to whom it may concern. */
export function metricsRoute(
  gateway: Pick<Gateway, 'metrics'>,
  readers: HubConfig['MAILLAGE_METRICS'],
): RequestHandler {
  const router = Router();
  router.get('/metrics', (request, response, next) => {
    if (readers === 'off' || (readers === 'loopback' && !isLocal(request))) {
      next('router');
      return;
    }
    gateway.metrics().then((text) => {
      response.type('text/plain; version=0.0.4').send(text);
    }, next);
  });
  return router;
}

/** From this machine, and not through a proxy of this machine. */
function isLocal({ socket, headers }: Request): boolean {
  const proxied = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !proxied && /^(::1|(::ffff:)?127\..*)$/.test(socket.remoteAddress ?? '');
}
