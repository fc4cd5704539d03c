import { HubError } from '@maillage/kit';

/** A period that ends before it begins. */
export class PeriodInvalid extends HubError {
  static override readonly code = 'PERIOD_INVALID';
  constructor(from: string, to: string) {
    super(`La période du ${from} au ${to} finit avant de commencer.`, { details: { from, to } });
  }
}
