import type { Caller, RequestContext } from '@maillage/kit';
import type { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';

/** What one request turned out to be, written down as it is answered. */
export interface Trail {
  /** Subgraphs that were asked: the answer depends on their data alone. */
  readonly subgraphs: Set<string>;
  kind: OperationTypeNode | null;
  operationName: string | null;
  /** Public codes of its errors. */
  codes: readonly string[];
  /** What it was reckoned to cost; null when it was refused before that. */
  cost: number | null;
}

/** What the gateway knows of the request it serves. */
export interface GatewayContext extends RequestContext {
  readonly trail: Trail;
  /** Given up by its reader, or past its time: no more work is worth doing. */
  readonly signal: AbortSignal;
}

/** A new request's context. */
export function contextOf(
  requestId: string,
  caller: Caller,
  logger: Logger,
  signal: AbortSignal,
): GatewayContext {
  const trail: Trail = {
    subgraphs: new Set(),
    kind: null,
    operationName: null,
    codes: [],
    cost: null,
  };
  return { requestId, caller, logger: logger.child({ requestId }), signal, trail };
}
