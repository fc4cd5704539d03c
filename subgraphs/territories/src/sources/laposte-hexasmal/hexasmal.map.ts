import type { PostalPlace } from '../../postal/postal-place.port.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import type { HexasmalRow } from './hexasmal.schema.js';

/** A row in our words. */
export function toPostalPlace(row: HexasmalRow): ProducedFact {
  const { Code_commune_INSEE: commune, Code_postal: postalCode, Ligne_5: line } = row;
  const city = row.Libellé_d_acheminement;
  const data: PostalPlace = {
    ...{ commune, postalCode, city },
    locality: line === '' ? null : line,
    at: { lon: row.longitude, lat: row.latitude },
  };
  const record = [commune, postalCode, city, line].join('|');
  return { about: 'CENTRE', record, kind: line === '' ? 'COMMUNE' : 'LOCALITY', data };
}
