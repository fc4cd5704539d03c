import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../request/gateway-context.js';

/**
 * Writes down what each operation turned out to be, and logs one line of it. Variables stay out:
 * they may be personal.
 */
export function trailKeeper(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const start = performance.now();
      return Promise.resolve({
        willSendResponse: ({ contextValue, operation, operationName, response }) => {
          const { trail, logger } = contextValue;
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : [];
          trail.kind = operation?.operation ?? null;
          trail.operationName = operationName ?? null;
          trail.codes = (errors ?? []).map((e) => String(e.extensions?.['code']));
          const ms = Math.round((performance.now() - start) * 10) / 10;
          const { kind, codes } = trail;
          logger.info({ operation: trail.operationName, kind, ms, codes }, 'operation');
          return Promise.resolve();
        },
      });
    },
  };
}
