import type { PointDetails } from '../producer/producer.port.js';
import type { ServiceDetails } from './service-details.type.js';

const NOTHING = {
  ...{ address: null, postalCode: null, city: null, phone: null, email: null, website: null },
  ...{ hours: [], hoursNote: null, accessible: null },
};

/** The public details of a producer's; null where it gives none. */
export function toDetails(details: PointDetails | null): ServiceDetails | null {
  if (details === null) return null;
  const more = Object.entries(details.more ?? {});
  return {
    ...NOTHING,
    ...details,
    more: more.map(([name, value]) => ({ name, value: String(value) })),
  };
}
