import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { LaposteRow } from './laposte.schema.js';
import { KIND_OF_SITE } from './laposte.schema.js';

const AT_CENTRE = 'Géocodé au centre de la commune';

/** A contact point in our words; names stand in capitals, as La Poste gives them. */
export function toPoint(row: LaposteRow): PointOfService {
  const address = [row.Adresse, row.Complément_d_adresse, row.Lieu_dit];
  return {
    kind: KIND_OF_SITE[row.Caractéristique_du_site],
    recordId: row['#Identifiant_du_site'],
    name: row.Libellé_du_site,
    ...placed(row.Longitude, row.Latitude),
    ...(row.Précision_du_géocodage === AT_CENTRE && { atCommuneCentre: true }),
    ...(row.Code_INSEE !== undefined && { commune: row.Code_INSEE }),
    ...told({
      address: address.filter((part) => part !== undefined).join(', ') || undefined,
      postalCode: row.Code_postal,
      city: row.Localité,
      phone: row.Numéro_de_téléphone,
    }),
  };
}
