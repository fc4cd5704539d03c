import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Router as ExpressRouter } from 'express';
import { json, Router } from 'express';

/** An Apollo Server behind Express, with nothing that ours adds. */
export function plainRouter<C extends object>(
  server: ApolloServer<C>,
  context: () => C,
): ExpressRouter {
  const router = Router();
  router.use(
    '/graphql',
    json(),
    expressMiddleware(server, { context: () => Promise.resolve(context()) }),
  );
  return router;
}
