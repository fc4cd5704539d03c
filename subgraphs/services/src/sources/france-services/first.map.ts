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
  const trusted = isTrusted(row);
  const commune = trusted ? row.result_citycode : communeOf(row, postalCode);
  const [lon, lat] = (trusted ? geometry?.coordinates : undefined) ?? [];
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

/** The geocoder found six addresses in another département, hundreds of kilometres away. */
const isTrusted = ({ result_citycode, insee_dep }: FirstRow['properties']): boolean =>
  result_citycode?.startsWith(insee_dep) === true;

/** A postal code of enterprises is no commune's: the département stands for it. */
const communeOf = (row: FirstRow['properties'], postalCode: string): string | undefined =>
  communeNamed(postalCode, row.lib_com) ?? communeNamed(row.insee_dep, row.lib_com);
