import { HubError } from '@maillage/kit';

/** More codes than one call takes. */
export class TooManyCodes extends HubError {
  static override readonly code = 'TOO_MANY_CODES';
  constructor(given: number, max: number) {
    super(`${String(given)} codes d’un coup : envoyez-les par ${String(max)} au plus.`, {
      details: { given, max },
    });
  }
}
