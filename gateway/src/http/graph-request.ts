import type { Request } from 'express';

/** An operation as it came over HTTP, not read yet. */
export interface GraphRequest {
  readonly method: string;
  /** What follows `?`. */
  readonly search: string;
  /** The body of a POST. */
  readonly text: string;
}

const LONGEST_ACCEPT = 300;

/**
 * What two requests share when they are the same question, to be answered in the same form; null
 * for one that could have been sent by a form of another site, which Apollo refuses, or that is no
 * ordinary question.
 */
export function keyOf(request: Request, { method, search, text }: GraphRequest): string | null {
  const accept = request.headers.accept ?? '';
  if (accept.length > LONGEST_ACCEPT) return null;
  if (method === 'POST') {
    return isJson(request) && search === '' ? `POST ${accept}\n${text}` : null;
  }
  return method === 'GET' && isPreflighted(request) ? `GET ${accept}\n${search}` : null;
}

/** Whether the body says that it is JSON: a form cannot. */
export function isJson(request: Request): boolean {
  return /^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '');
}

function isPreflighted({ headers }: Request): boolean {
  if (headers['content-type'] !== undefined) return false;
  return Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']);
}

/** What follows `?` in an address, the mark included. */
export function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}
