import { LeftOut } from '@maillage/kit';
import type { PointDetails, PointOfService, PointStatus } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { SchoolRow } from './school.schema.js';

const KIND_OF_NATURE: Readonly<Record<string, string>> = {
  '101': 'ecole-maternelle',
  '151': 'ecole-elementaire',
  '340': 'college',
  '300': 'lycee',
  '302': 'lycee',
  '306': 'lycee',
  '320': 'lycee-professionnel',
  '334': 'section-professionnelle',
  '335': 'section-generale',
  '370': 'erea',
  '380': 'maison-familiale-rurale',
  '841': 'centre-information-orientation',
};

const STATUS: Readonly<Record<string, PointStatus>> = {
  'A OUVRIR': 'TO_OPEN',
  'A FERMER': 'TO_CLOSE',
};

/** A school in our words; an office or a centre of care that the directory follows too is left out by its nature. */
export function toSchool(row: SchoolRow): PointOfService | LeftOut {
  const kind = kindOf(row);
  if (kind === undefined) return new LeftOut(`nature : ${row.libelle_nature.toLowerCase()}`);
  if (row.etat === 'FERME') return new LeftOut('fermé');
  if (row.others === null) return new LeftOut('autre ligne du même établissement');
  const uai = row.Identifiant_de_l_etablissement;
  const status = STATUS[row.etat];
  return {
    kind,
    recordId: row.head ? uai : `${uai}:${row.Code_commune ?? ''}`,
    name: row.Nom_etablissement,
    ...placeOf(row),
    ...(row.date_ouverture !== undefined && { openedOn: row.date_ouverture }),
    ...(status !== undefined && { status }),
    ...(row.head && { keys: [`uai:${uai}`] }),
    ...told(detailsOf(row, kind)),
  };
}

function kindOf({ code_nature, Lycee_Agricole }: SchoolRow): string | undefined {
  const kind = KIND_OF_NATURE[code_nature];
  return kind?.startsWith('lycee') === true && Lycee_Agricole === '1' ? 'lycee-agricole' : kind;
}

const placeOf = (row: SchoolRow): Pick<PointOfService, 'at' | 'atCommuneCentre' | 'commune'> => ({
  ...placed(row.longitude, row.latitude),
  ...(row.precision_localisation === 'Ville' && { atCommuneCentre: true }),
  ...(row.Code_commune !== undefined && { commune: row.Code_commune }),
});

function detailsOf(row: SchoolRow, kind: string): Parameters<typeof told>[0] {
  const address = [row.Adresse_1, row.Adresse_2].filter((part) => part !== undefined);
  const more: NonNullable<PointDetails['more']> = {
    ...(row.Statut_public_prive !== undefined && { statut: row.Statut_public_prive }),
    ...contract(row.Type_contrat_prive),
    ...(kind === 'ecole-elementaire' && { maternelle: row.Ecole_maternelle === '1' }),
    ...(!row.head && { annexe: true }),
  };
  return {
    address: address.join(', ') || undefined,
    postalCode: row['Code postal'],
    city: row.Nom_commune,
    phone: row.Telephone,
    email: row.Mail,
    website: row.Web,
    more: Object.keys(more).length === 0 ? undefined : more,
  };
}

/** The producer writes `C0NTRAT`, with a zero, in one of its labels. */
const contract = (type: string | undefined) =>
  type === undefined || type === 'SANS OBJET'
    ? {}
    : { contrat: type.replace('C0NTRAT', 'CONTRAT').toLowerCase() };
