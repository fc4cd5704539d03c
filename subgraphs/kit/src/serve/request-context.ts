import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { RequestContext, Subgraph } from '../federation/index.js';
import type { IdentityVerifier } from '../identity/index.js';

/** What a subgraph is served with. */
export interface GraphParts {
  readonly subgraph: Subgraph;
  readonly verifier: IdentityVerifier;
  readonly logger: Logger;
}

/** Which request of the gateway this is, and who asks. */
export async function requestContext(
  { verifier, logger }: GraphParts,
  headers: IncomingHttpHeaders,
): Promise<RequestContext> {
  const given = headers['x-request-id'];
  const requestId = typeof given === 'string' ? given : randomUUID();
  const caller = await verifier.callerOf(headers.authorization);
  return { requestId, logger: logger.child({ requestId }), caller };
}
