import type { ServicesContext } from '../context.js';
import { toSighting } from '../event/sighting.map.js';
import { toDetails } from './service-details.map.js';
import type { VersionRow } from './service-history.repository.js';
import type { ServiceVersion } from './service-version.type.js';

/** The public version of a row. */
export async function toVersion(
  row: VersionRow,
  context: ServicesContext,
): Promise<ServiceVersion> {
  const { name, lon, lat, precision, beganAfter, beganBy, endedAfter, endedBy, knownFrom } = row;
  return {
    ...{ name, location: { lon, lat, precision }, details: toDetails(row.details) },
    ...{ knownFrom, knownTo: null },
    beganBetween: { after: beganAfter, before: beganBy },
    endedBetween: endedBy === null ? null : { after: endedAfter, before: endedBy },
    kind: await context.catalogue.kindNumbered(row.kind),
    provenance: await toSighting(row, context),
  };
}
