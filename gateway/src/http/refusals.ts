import { INTERNAL_ERROR_CODE, INTERNAL_ERROR_MESSAGE } from '@maillage/kit';
import { DeadlinePassed } from '../guard/deadline.js';
import { BodyTooLong } from './read-text.js';
import type { Refusal } from './refusal.js';

/** The body is not what its content type says. */
export class BodyUnreadable extends Error {}

/** A request turned away for a reason of its own. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What nobody foresaw. */
export const INTERNAL: Refusal = {
  status: 500,
  code: INTERNAL_ERROR_CODE,
  message: INTERNAL_ERROR_MESSAGE,
};

/** The bounds that refusals speak of. */
export interface Bounds {
  readonly maxBodyBytes: number;
  readonly deadlineMs: number;
}

/** How a failure before or around the operation is told; null when nobody foresaw it. */
export function refusalOf(error: unknown, { maxBodyBytes, deadlineMs }: Bounds): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof BodyTooLong) {
    const max = Math.floor(maxBodyBytes / 1024);
    return {
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `La requête dépasse ${max} ko : envoyez une requête plus courte.`,
    };
  }
  if (error instanceof BodyUnreadable) {
    return {
      status: 400,
      code: 'BODY_INVALID',
      message:
        'Le corps de la requête n’est pas du JSON lisible : envoyez un objet JSON en UTF-8, sans compression.',
    };
  }
  if (error instanceof DeadlinePassed) {
    return {
      status: 504,
      code: 'DEADLINE_EXCEEDED',
      message: `La réponse n’est pas venue en ${deadlineMs / 1000} s : demandez moins à la fois, ou réessayez.`,
    };
  }
  return null;
}
