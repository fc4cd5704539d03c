import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@maillage/kit';

/** One line per operation: name, kind, duration, codes. Variables stay out: they may be personal. */
export function accessLog(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const start = performance.now();
      return Promise.resolve({
        willSendResponse: ({ contextValue, operation, operationName, response }) => {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : [];
          contextValue.logger.info(
            {
              operation: operationName ?? null,
              kind: operation?.operation ?? null,
              ms: Math.round((performance.now() - start) * 10) / 10,
              codes: errors?.map((e) => e.extensions?.['code']) ?? [],
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
