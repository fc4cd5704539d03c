import type { GraphQLFormattedError } from 'graphql';
import { graphql } from 'graphql';
import { maskError } from '../errors/index.js';
import type { Subgraph } from '../federation/index.js';
import { PUBLIC_CALLER } from '../identity/index.js';
import { silentLogger } from './silent-logger.js';

/** A subgraph's answer, as its caller would read it. */
export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks one subgraph a question, each time with a new request's context. */
export async function ask<T = Record<string, unknown>>(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> {
  const result = await graphql({
    schema: subgraph.schema,
    source: query,
    variableValues: variables,
    contextValue: subgraph.context({
      requestId: 'test',
      logger: silentLogger,
      caller: PUBLIC_CALLER,
    }),
  });
  const data = JSON.parse(JSON.stringify(result.data ?? null)) as T;
  const errors = result.errors?.map((error) => maskError(error, silentLogger));
  return { data, ...(errors && { errors }) };
}
