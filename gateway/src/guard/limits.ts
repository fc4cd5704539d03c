import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';

/** The longest of our own operations has a tenth of it; validation takes the square of it. */
export const MAX_TOKENS = 4000;

/** A territory, its ancestors, their services and their sources take eight. */
const MAX_DEPTH = 15;
const MAX_ALIASES = 50;

/** Reports a limit in our words; `limit` becomes the public code (errors/public-error.ts). */
const refuse =
  (limit: string, max: number, sentence: string) =>
  (context: ValidationContext | null): void => {
    context?.reportError(new GraphQLError(sentence, { extensions: { limit, max } }));
  };

const own = (onReject: (context: ValidationContext | null) => void) => ({
  propagateOnRejection: false,
  onReject: [onReject],
});

/** A kind of operation that the graph has no root for: graphql-js would let it through to the planner. */
const servedKinds: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation) != null) return;
    const message = `Ce graphe ne sert pas d’opération « ${node.operation} ».`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** What goes on is not answered at once. */
export const subscriptionsElsewhere: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const sentence =
      'Un abonnement passe par WebSocket sur /graphql, ou par /graphql/stream pour des « Server-Sent Events ».';
    const extensions = { limit: 'TRANSPORT_WRONG' };
    context.reportError(new GraphQLError(sentence, { nodes: node, extensions }));
  },
});

/** Limits on the shape of an operation, checked before anything is planned; introspection is exempt. */
export const LIMIT_RULES: readonly ValidationRule[] = [
  servedKinds,
  maxDepthRule({
    n: MAX_DEPTH,
    ignoreIntrospection: true,
    ...own(
      refuse(
        'QUERY_TOO_DEEP',
        MAX_DEPTH,
        `La requête dépasse ${MAX_DEPTH} niveaux : demandez moins à la fois.`,
      ),
    ),
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    ...own(
      refuse(
        'TOO_MANY_ALIASES',
        MAX_ALIASES,
        `La requête a plus de ${MAX_ALIASES} alias : envoyez-en plusieurs.`,
      ),
    ),
  }),
];
