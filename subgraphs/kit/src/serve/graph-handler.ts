import type { DocumentNode } from 'graphql';
import { GraphQLError, parse, validate } from 'graphql';
import type { Handler } from 'graphql-http';
import { createHandler } from 'graphql-http';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { maskError } from '../errors/index.js';
import type { GraphParts } from './request-context.js';
import { requestContext } from './request-context.js';

/** Distinct operations that a gateway sends: one per query plan step, so few; the bound is a safety. */
const DOCUMENTS_KEPT = 1000;

/** Answers GraphQL over HTTP; the same document is parsed and validated once. */
export function graphHandler(parts: GraphParts): Handler<IncomingMessage> {
  const documents = new Map<string, DocumentNode>();
  const valid = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return createHandler<IncomingMessage, unknown, Record<string, unknown>>({
    schema: parts.subgraph.schema,
    parse: (source, options) => {
      const text = typeof source === 'string' ? source : source.body;
      const known = documents.get(text);
      if (known !== undefined) return known;
      const document = parse(source, options);
      if (documents.size >= DOCUMENTS_KEPT) documents.clear();
      documents.set(text, document);
      return document;
    },
    validate: (schema, document, rules) => {
      const known = valid.get(document);
      if (known !== undefined) return known;
      const errors = validate(schema, document, rules);
      valid.set(document, errors);
      return errors;
    },
    context: async ({ raw }) => {
      const request = await requestContext(parts, raw.headers);
      return parts.subgraph.context(request) as Record<string, unknown>;
    },
    onOperation: (_request, { contextValue }, result) => {
      const { logger: own } = contextValue as { readonly logger: Logger };
      const errors = result.errors?.map((error) => masked(error, own));
      return errors === undefined ? undefined : { data: result.data ?? null, errors };
    },
  });
}

/** Locations are left out: they are in an operation that the gateway wrote. */
function masked(error: GraphQLError, logger: Logger): GraphQLError {
  const { message, path, extensions } = maskError(error, logger);
  return new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) });
}
