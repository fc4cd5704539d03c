import type { LonLat } from '@maillage/kit';

/** Id of the source of postal places. */
export const POSTAL_SOURCE = 'laposte-hexasmal';

/** A postal code that serves a commune, with the place that letters name inside it. */
export interface PostalPlace {
  readonly commune: string;
  readonly postalCode: string;
  /** Where letters go, as La Poste writes it: capitals, no accents. */
  readonly city: string;
  /** A hamlet or a former commune that an address may name (fifth line), where there is one. */
  readonly locality: string | null;
  /** A point of the commune, the same for all of its rows but a few. */
  readonly at: LonLat;
}
