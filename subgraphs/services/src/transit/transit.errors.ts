import { HubError } from '@maillage/kit';

/** A distance at which nobody walks to a stop. */
export class WalkTooFar extends HubError {
  static override readonly code = 'WALK_TOO_FAR';
  constructor(within: number, most: number) {
    super(
      `Les arrêts se cherchent de 1 à ${String(most)} mètres : ${String(within)} n’en est pas.`,
      { details: { within, most } },
    );
  }
}
