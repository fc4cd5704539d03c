import type { ExecutionResult } from 'graphql';
import { GraphQLError, parse, subscribe, validate } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maskError } from '../errors/index.js';
import type { GraphParts } from './request-context.js';
import { requestContext } from './request-context.js';
import { sendEvents } from './send-events.js';

const HEARTBEAT_MS = 12_000;

/** Whether events are asked for: a subscription. */
export const wantsEvents = ({ headers }: IncomingMessage): boolean =>
  headers.accept === 'text/event-stream';

/**
 * Answers a subscription as Server-Sent Events, until its reader leaves. One that is refused has a
 * single answer, with errors.
 *
 * @param text the request's body
 */
export async function answerEvents(
  parts: GraphParts,
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  const context = await requestContext(parts, request.headers);
  const given = await subscribed(parts, parts.subgraph.context(context), text);
  const once = [given].values();
  await sendEvents<ExecutionResult>(response, {
    items: isStream(given)
      ? given
      : { next: () => Promise.resolve(once.next() as IteratorResult<ExecutionResult>) },
    toEvent: ({ data, errors }) => ({
      event: 'next',
      data: JSON.stringify({ data, errors: errors?.map((e) => maskError(e, context.logger)) }),
    }),
    heartbeatMs: HEARTBEAT_MS,
  });
}

type Given = ExecutionResult | AsyncGenerator<ExecutionResult, void, void>;

const isStream = (given: Given): given is AsyncGenerator<ExecutionResult, void, void> =>
  Symbol.asyncIterator in given;

async function subscribed(
  { subgraph: { schema } }: GraphParts,
  contextValue: object,
  text: string,
): Promise<Given> {
  try {
    const { query, variables } = JSON.parse(text) as { query: string; variables?: object };
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const variableValues = { ...variables };
    return await subscribe({ schema, document, variableValues, contextValue });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
