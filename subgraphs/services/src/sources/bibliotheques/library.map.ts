import { LeftOut, slugOf } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { communeOfAddress } from '../postal-commune.js';
import type { LibraryRow } from './library.schema.js';

/** Kinds of address where the public is received; the others are closed to it. */
const KIND_OF_ADDRESS: Readonly<Partial<Record<LibraryRow['Type adresse '], string>>> = {
  'Bâtiment ouvert': 'bibliotheque',
  Inconnue: 'bibliotheque',
  Bibliobus: 'bibliobus',
};

/** A library in our words; what the public does not enter is left out, by its kind of address. */
export function toLibrary(row: LibraryRow): PointOfService | LeftOut {
  const type = row['Type adresse '];
  const kind = KIND_OF_ADDRESS[type];
  if (kind === undefined) return new LeftOut(`fermé au public : ${type.toLowerCase()}`);
  const commune = communeOf(row);
  const hours = row['Amplitude horaire'];
  const address = [row.Adresse, row.Complément].filter((part) => part !== undefined);
  return {
    ...{ kind, recordId: recordId(row), name: name(row) },
    ...placed(row.Longitude, row.Latitude),
    ...(commune !== undefined && { commune }),
    ...told({
      address: address.join(', ') || undefined,
      postalCode: row.CP,
      city: row.Ville,
      hoursNote:
        hours === undefined ? undefined : `${String(hours).replace('.', ',')} h par semaine`,
      more: { statut: row.Statut, ...(row.Surface !== undefined && { surface: row.Surface }) },
    }),
  };
}

/** The file forgets the codes of Corsica. */
const communeOf = ({ 'Code insee commune': code, CP, Ville }: LibraryRow): string | undefined =>
  code ?? communeOfAddress(CP, Ville);

/** Annexes of departmental libraries have no code: their name and postal code are the only ones. */
const recordId = (row: LibraryRow): string =>
  row.Code_bib === undefined
    ? `sans-code:${row.CP ?? ''}:${slugOf(row["Nom de l'établissement"])}`
    : String(row.Code_bib);

const name = (row: LibraryRow): string => row["Nom de l'établissement"].replace(/\s+/g, ' ');
