import type { EpciNature, EpciTaxation } from './epci.type.js';

/** Id of the source of memberships before the yearly codes. */
export const EPCI_SOURCE = 'dgcl-composition-epci';

/** That a commune was in an EPCI, on the day of a yearly list. */
export interface EpciMembership {
  readonly siren: string;
  readonly name: string;
  readonly nature: EpciNature;
  readonly taxation: EpciTaxation;
  /** Code of the commune, its leading zero restored where the file lost it. */
  readonly commune: string;
  /** The code as the file writes it. */
  readonly given: string;
}
