import type { GraphQLFormattedError } from 'graphql';
import type { ServerResponse } from 'node:http';

/** Why a request is turned away before it is an operation. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** A sentence that says what to change. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal in the form of GraphQL's errors. */
export const publicForm = ({ code, message, details }: Refusal): GraphQLFormattedError => ({
  message,
  extensions: { ...details, code },
});

/** Answers a refusal as GraphQL answers errors. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...refusal.headers,
  });
  response.end(JSON.stringify({ errors: [publicForm(refusal)] }));
}
