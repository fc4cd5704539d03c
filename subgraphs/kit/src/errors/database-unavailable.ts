import { HubError } from './hub-error.js';

/** The database is away, or too busy to answer: the same question may be answered in a moment. */
export class DatabaseUnavailable extends HubError {
  static override readonly code = 'DATABASE_UNAVAILABLE';
  constructor(cause: unknown) {
    super('Les données sont momentanément hors d’atteinte. Réessayez dans un instant.', {
      level: 'error',
      cause,
    });
  }
}

/** The database gave up a statement that took too long. */
export class DatabaseTooSlow extends HubError {
  static override readonly code = 'DATABASE_TIMEOUT';
  constructor(cause: unknown) {
    super('La question demande trop de travail à la base : demandez moins à la fois.', {
      level: 'warn',
      cause,
    });
  }
}

const CANCELLED = '57014';

/** PostgreSQL's classes 08 (connection), 53 (resources), 57P (shutdown), and the network's own words. */
const AWAY_CODE =
  /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/;

/** What `pg` says without a code, and TypeORM of a connection that was lost between two statements. */
const AWAY_WORDS =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected|Query runner already released/i;

/** The word that the domain has for a failure of the database; null for any other failure. */
export function databaseFailure(error: unknown): HubError | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === CANCELLED) return new DatabaseTooSlow(error);
  if (AWAY_CODE.test(code) || AWAY_WORDS.test(error.message)) return new DatabaseUnavailable(error);
  return null;
}
