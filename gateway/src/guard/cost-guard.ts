import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../request/gateway-context.js';
import { costOf } from './cost.js';

/** Refuses an operation that may read too much, before it is planned. */
export function costGuard(maxCost: number): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          if (operation === undefined) return Promise.resolve();
          const cost = costOf(schema, document, operation, request.variables ?? {});
          contextValue.trail.cost = cost;
          if (cost > maxCost) throw tooCostly(cost, maxCost);
          return Promise.resolve();
        },
      }),
  };
}

/** What is told of such an operation. */
export function tooCostly(cost: number, max: number): GraphQLError {
  const sentence = `La requête coûterait ${cost} pour ${max} au plus : demandez moins de lignes (« first »), moins de listes imbriquées ou moins de colonnes.`;
  return new GraphQLError(sentence, {
    extensions: { code: 'QUERY_TOO_COSTLY', cost, max, http: { status: 400 } },
  });
}
