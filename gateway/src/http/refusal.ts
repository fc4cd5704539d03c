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

/** Answers a refusal as GraphQL answers errors. */
export function refuse(
  response: ServerResponse,
  { status, code, message, details, headers }: Refusal,
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] }));
}
