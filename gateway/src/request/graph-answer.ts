import type { GraphQLFormattedError } from 'graphql';

/** A question asked without leaving the process. */
export interface GraphQuestion {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** The answer to a {@link GraphQuestion}. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}
