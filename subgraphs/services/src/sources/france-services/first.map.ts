import { normaliseName } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { toldWeek } from '../hours.js';
import { communeNamed } from '../named-commune.js';
import { placed, told } from '../point.map.js';
import type { FirstRow } from './france-services.schema.js';
import { weekOf } from './france-services.schema.js';
import { more } from './more.map.js';

/**
 * A point of January 2020, which has no number: its commune and name stand for it, under a prefix
 * that no number has.
 */
export function fromFirst({ properties: row, geometry }: FirstRow): PointOfService {
  const itinerant = row.itinerance === 'Oui';
  const postalCode = String(row.code_postal).padStart(5, '0');
  const named = namedInstead(row, postalCode);
  const commune = named ?? row.result_citycode;
  const [lon, lat] = (named === undefined ? geometry?.coordinates : undefined) ?? [];
  const name = normaliseName(row.lib_france_services);
  return {
    kind: 'france-services',
    recordId: ['sans-matricule', commune ?? postalCode, name, ...(itinerant ? ['itinerante'] : [])]
      .join(':')
      .replaceAll(' ', '-'),
    name: row.lib_france_services,
    ...placed(lon, lat),
    ...(commune !== undefined && { commune }),
    ...told({
      address: [row.adresse, row.adresse_cplmt].filter(Boolean).join(', ') || undefined,
      ...{ postalCode, city: row.lib_com },
      ...toldWeek(weekOf(row)),
      more: more({ itinerant, structure: row.lib_structure, structureType: row.type_structure }),
    }),
  };
}

/** Where the geocoder's answer is wrong, the commune that the row names. */
function namedInstead(row: FirstRow['properties'], postalCode: string): string | undefined {
  const department = row.result_citycode?.startsWith(row.insee_dep) === true;
  const isThere =
    row.result_postcode === row.code_postal ||
    normaliseName(row.result_city ?? '') === normaliseName(row.lib_com);
  if (department && isThere) return undefined;
  // A postal code of enterprises is no commune's: the département stands for it.
  return communeNamed(postalCode, row.lib_com) ?? communeNamed(row.insee_dep, row.lib_com);
}
