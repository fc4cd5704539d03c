import { HubError } from '@maillage/kit';

/** A day before the history begins, or after the latest official code. */
export class DateOutOfRange extends HubError {
  static override readonly code = 'DATE_OUT_OF_RANGE';
  constructor(day: string, first: string, last: string) {
    super(`Le code officiel n’est pas connu au ${day} : donnez une date du ${first} au ${last}.`, {
      details: { day, first, last },
    });
  }
}
