import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { databaseFailure } from './database-unavailable.js';
import { HubError, INTERNAL_ERROR_CODE } from './hub-error.js';

/** The only sentence that an unforeseen failure shows; the log holds the rest. */
export const INTERNAL_ERROR_MESSAGE = 'Une erreur interne est survenue. Réessayez plus tard.';

/** Follows `originalError` and `cause` down to the error that was thrown. */
export function rootCause(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError !== undefined) {
    current = current.originalError;
  }
  return current;
}

/**
 * Turns a resolver's failure into the public error: a {@link HubError} keeps its sentence, code and
 * details; the database's absence has its own word; a GraphQL error without an original (syntax, validation, coercion) passes unchanged;
 * anything else is masked and logged with its stack.
 */
export function maskError(error: GraphQLError, logger: Logger): GraphQLFormattedError {
  const cause = rootCause(error);
  const thrown = databaseFailure(cause) ?? cause;
  const place = {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
  if (thrown instanceof HubError) {
    logger[thrown.level](
      {
        ...{ code: thrown.code, details: thrown.details, path: error.path },
        ...(thrown.cause !== undefined && { err: thrown.cause }),
      },
      thrown.message,
    );
    return {
      message: thrown.message,
      ...place,
      extensions: { ...thrown.details, code: thrown.code },
    };
  }
  if (thrown instanceof GraphQLError) return thrown.toJSON();
  logger.error({ err: thrown, path: error.path }, 'unforeseen failure');
  return { message: INTERNAL_ERROR_MESSAGE, ...place, extensions: { code: INTERNAL_ERROR_CODE } };
}
