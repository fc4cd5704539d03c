import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestContext } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import compression from 'compression';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { Router, json } from 'express';
import type { Logger } from 'pino';
import { requestIdFrom } from '../observability/request-id.js';

/** Room for a long query and its variables; more is a mistake or an attack. */
const BODY_LIMIT = '256kb';

/** Serves the graph on `/graphql`: GET and POST, compressed, each answer naming its request. */
export function graphRouter(server: ApolloServer<RequestContext>, logger: Logger): Router {
  const router = Router();
  router.use('/graphql', compression(), json({ limit: BODY_LIMIT }), bodyFailure);
  router.use(
    '/graphql',
    expressMiddleware(server, {
      context: ({ req, res }: { req: Request; res: Response }) => {
        const requestId = requestIdFrom(req.get('x-request-id'));
        res.set('x-request-id', requestId);
        const caller = PUBLIC_CALLER;
        return Promise.resolve({ requestId, logger: logger.child({ requestId }), caller });
      },
    }),
  );
  return router;
}

/** A body that cannot be read gets a GraphQL error with a stable code, not an HTML page. */
const bodyFailure: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const status = statusOf(error);
  if (status === undefined) {
    next(error);
    return;
  }
  const [code, message] =
    status === 413
      ? ['BODY_TOO_LARGE', `La requête dépasse ${BODY_LIMIT} : envoyez une requête plus courte.`]
      : ['BODY_INVALID', 'Le corps de la requête n’est pas du JSON lisible.'];
  res.status(status).json({ errors: [{ message, extensions: { code } }] });
};

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
