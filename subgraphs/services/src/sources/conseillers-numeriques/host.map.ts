import { LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { HostRow } from './host.schema.js';

/** A host in our words, its posts added up; the label of the geocoder has broken accents, and is not read. */
export function toHost(row: HostRow): PointOfService | LeftOut {
  if (row.others === null) return new LeftOut('autres postes de la même structure');
  const rows = [row, ...row.others];
  const decided = rows.map((one) => one['date_de_validation_en_comité_de_sélection']).sort();
  return {
    kind: 'conseiller-numerique',
    recordId: row.siret,
    name: nameOf(row.raison_sociale),
    ...placed(row.longitude ?? undefined, row.latitude ?? undefined),
    ...(row.insee_com !== undefined && { commune: row.insee_com }),
    keys: [`siret:${row.siret}`],
    ...told({
      address: row.adresse?.split('\n').join(', '),
      postalCode: row.code_postal_bis,
      city: row.commune_insee,
      more: {
        postes: rows.reduce((sum, one) => sum + one.nb_cnfs, 0),
        decision: decided[0] ?? '',
        statut: row.type,
        franceServices: rows.some((one) => one.france_services === 'oui'),
      },
    }),
  };
}

/** A person who hosts alone stands as `NAME*FIRST NAME/`: the hub does not publish who it is. */
const nameOf = (name: string): string => (/[*/]\s*$/.test(name) ? 'Entrepreneur individuel' : name);
