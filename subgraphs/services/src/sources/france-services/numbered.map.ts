import type { PointOfService } from '../../producer/producer.port.js';
import { toldWeek } from '../hours.js';
import { officeMailbox } from '../mailbox.js';
import { placed, told } from '../point.map.js';
import type { ListedRow, NumberedRow } from './france-services.schema.js';
import { weekOf } from './france-services.schema.js';
import { labelDay } from './label-day.js';
import { more } from './more.map.js';

const kindOf = (format: string): string =>
  format === 'Antenne' ? 'antenne-france-services' : 'france-services';

/** A point of 2020 that has its number. */
export function fromNumbered({ properties: row, geometry }: NumberedRow): PointOfService {
  const openedOn = labelDay(row.Labellisation);
  const address = [row.ADRESSE, row['COMPLEMENT.D.ADRESSE']];
  return {
    kind: kindOf(row.FORMAT_FS),
    recordId: String(row.MATRICULE),
    name: row.lib_france_services,
    ...placed(...(geometry?.coordinates ?? [])),
    ...(row.insee_com !== undefined && { commune: row.insee_com }),
    ...(openedOn !== undefined && { openedOn }),
    ...told({
      address: address.filter(Boolean).join(', ') || undefined,
      ...{ postalCode: row.code_postal, city: row.lib_com, phone: row.TELEPHONE },
      email: officeMailbox(row['CONTACT.MAIL']),
      ...toldWeek(weekOf(row), row['Commentaire.horaires']),
      more: more({ itinerant: row.ITINERANCE === 'Oui', group: row.Groupe }),
    }),
  };
}

/** Forms of 2024 that move from place to place. */
const ITINERANT = new Set(['Bus_équivalent', 'Itinérante']);

/** A point of 2024. */
export function fromListed(row: ListedRow): PointOfService {
  const openedOn = labelDay(row.labellisation_fs);
  return {
    kind: kindOf(row.type_fs),
    recordId: row.id_fs,
    name: row.lib_fs,
    ...placed(row.longitude, row.latitude),
    ...(row.insee_com !== undefined && { commune: row.insee_com }),
    ...(openedOn !== undefined && { openedOn }),
    ...told({
      address: [row.adresse, row.complement_adresse].filter(Boolean).join(', ') || undefined,
      ...{ postalCode: row.code_postal, city: row.lib_com, phone: row.telephone },
      email: officeMailbox(row.mail),
      ...toldWeek(weekOf(row), row.commentaire),
      more: more({
        itinerant: ITINERANT.has(row.format_fs ?? ''),
        ...{ format: row.format_fs, group: row.groupe_fs },
        byAppointment: row.prise_rdv === 'Oui',
      }),
    }),
  };
}
