import { INTERNAL_ERROR_CODE, INTERNAL_ERROR_MESSAGE } from '@maillage/kit';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { MAX_TOKENS } from '../guard/limits.js';

/** Codes of Apollo's that tell the caller nothing to mend. */
const OPAQUE = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', INTERNAL_ERROR_CODE]);

/** The parser's own words when it stops counting. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more th\w+ \d+ tokens/;

const TOO_LONG: GraphQLFormattedError = {
  message: `La requête dépasse ${MAX_TOKENS} mots : envoyez-en plusieurs, ou passez les valeurs en variables.`,
  extensions: { code: 'QUERY_TOO_LONG', max: MAX_TOKENS },
};

/** Extensions that describe our inside. */
const PRIVATE = new Set(['limit', 'serviceName', 'stacktrace', 'exception', 'query', 'variables']);

/**
 * The error that leaves the hub: subgraphs have masked theirs already, so what has a public code
 * keeps its sentence; the rest is the gateway's own failure, logged and masked here.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  cause: unknown,
  logger: Logger,
): GraphQLFormattedError {
  if (TOO_MANY_TOKENS.test(formatted.message)) return TOO_LONG;
  const code = formatted.extensions?.['limit'] ?? formatted.extensions?.['code'];
  const place = placeOf(formatted);
  if (typeof code !== 'string' || OPAQUE.has(code)) {
    if (code !== INTERNAL_ERROR_CODE) logger.error({ err: cause }, 'failure in the gateway');
    return { message: INTERNAL_ERROR_MESSAGE, ...place, extensions: { code: INTERNAL_ERROR_CODE } };
  }
  const kept = Object.entries(formatted.extensions ?? {}).filter(([key]) => !PRIVATE.has(key));
  return {
    message: formatted.message,
    ...place,
    extensions: { ...Object.fromEntries(kept), code },
  };
}

function placeOf({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
