import { LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { communeOfAddress } from '../postal-commune.js';
import type { MuseofileRow } from './museofile.schema.js';
import type { MuseumRow } from './museum.schema.js';

/** A museum of the base of 2021. */
export function fromMuseofile(row: MuseofileRow): PointOfService {
  return {
    kind: 'musee',
    recordId: row.ref,
    name: inOneLine(row.name),
    ...placeOf(row.geolocalisation, row.cp_m, row.ville_m),
    ...told({
      ...address([row.adrl1_m, row.lieu_m], row.cp_m, row.ville_m),
      phone: row.tel_m,
      website: row.url_m,
      more: row.dompal === undefined ? undefined : { domaines: row.dompal.replaceAll(';', ', ') },
    }),
  };
}

/** A museum of the list of 2026; of several in one place, the one that was labelled first stands for all. */
export function fromList(row: MuseumRow): PointOfService | LeftOut {
  if (row.others === null) return new LeftOut('autre nom du même musée');
  const id = row['Identifiant Muséofile'];
  const labelled = row['Date arrêté attribution appellation'];
  return {
    kind: 'musee',
    // Two museums of two communes may bear one id: the one that had it first keeps it.
    recordId: row.head ? id : `${id}:${row['Code Postal'] ?? ''}`,
    name: inOneLine(row['Nom officiel du musée']),
    ...placeOf(placed(row.Longitude, row.Latitude)?.at, row['Code Postal'], row.Commune),
    ...told({
      ...address([row.Adresse, row.Lieu], row['Code Postal'], row.Commune),
      phone: row.Téléphone,
      website: row.URL,
      more: labelled === undefined ? undefined : { label: labelled },
    }),
  };
}

/**
 * The position, and the commune of the address: it says that a position is far off, or stands for one
 * that is missing, without which the museum would seem to open on the day that it has one.
 */
function placeOf(
  at: PointOfService['at'],
  postalCode: string | undefined,
  town: string | undefined,
): Pick<PointOfService, 'at' | 'commune'> {
  const commune = communeOfAddress(postalCode, town);
  return { ...(at !== undefined && { at }), ...(commune !== undefined && { commune }) };
}

/** A postal code that was once a number has lost its first zero. */
const address = (
  lines: readonly (string | undefined)[],
  postalCode: string | undefined,
  city: string | undefined,
) => ({
  address:
    lines.flatMap((line) => (line === undefined ? [] : inOneLine(line))).join(', ') || undefined,
  postalCode: postalCode?.padStart(5, '0'),
  city,
});

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
