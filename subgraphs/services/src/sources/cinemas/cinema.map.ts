import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { CinemaRow } from './cinema.schema.js';

/** A cinema in our words: admissions are left out, which would make each a new version every year. */
export function toCinema(row: CinemaRow): PointOfService {
  return {
    kind: 'cinema',
    recordId: row['N° auto'],
    name: row.nom,
    ...placed(row.longitude, row.latitude),
    ...(row['code INSEE'] !== undefined && { commune: row['code INSEE'] }),
    ...told({
      address: row.adresse,
      city: row.commune,
      more: {
        ...(row.écrans !== undefined && { ecrans: row.écrans }),
        ...(row.fauteuils !== undefined && { fauteuils: row.fauteuils }),
        artEtEssai: row.AE === 'OUI',
        multiplexe: row.multiplexe === 'OUI',
        itinerant: row.genre === 'ITINERANT',
      },
    }),
  };
}
