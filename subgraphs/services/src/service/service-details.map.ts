import type { PointDetails } from '../producer/producer.port.js';
import type { ServiceDetails } from './service-details.type.js';

const NOTHING = {
  ...{ address: null, postalCode: null, city: null, phone: null, email: null, website: null },
  ...{ hours: [], hoursNote: null, accessible: null },
};

/** The public details of a producer's; null where it gives none. */
export function toDetails(given: PointDetails | null): ServiceDetails | null {
  const { transit, ...details } = given ?? {};
  // What a stop offers has a type of its own.
  const nothingElse = transit !== undefined && Object.keys(details).length === 0;
  if (given === null || nothingElse) return null;
  const more = Object.entries(details.more ?? {});
  return {
    ...NOTHING,
    ...details,
    more: more.map(([name, value]) => ({ name, value: String(value) })),
  };
}
