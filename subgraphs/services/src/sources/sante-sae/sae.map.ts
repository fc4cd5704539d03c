import { LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { told } from '../point.map.js';
import type { Establishment, SaeRow } from './sae.schema.js';

/** Categories of FINESS that are called hospitals; the others are clinics, units, centres and networks. */
const HOSPITALS: Readonly<Record<string, string>> = {
  '101': 'Centre hospitalier régional',
  '106': 'Centre hospitalier, ancien hôpital local',
  '114': 'Hôpital des armées',
  '292': 'Centre hospitalier spécialisé',
  '355': 'Centre hospitalier',
};

/** What a row says that the public may find, if anything. */
export function toPoint(row: SaeRow): PointOfService | LeftOut {
  switch (row.of) {
    case 'ESTABLISHMENTS':
      return hospital(row.establishment);
    case 'BIRTHS':
      return births(row.establishment, row.AUTOR);
    case 'EMERGENCIES':
      return emergencies(row.establishment, row.AUTGEN, row.AUTPED);
  }
}

function hospital(establishment: Establishment): PointOfService | LeftOut {
  const category = HOSPITALS[establishment.cat];
  if (establishment.nat === '1') return new LeftOut('personne morale, pas un lieu');
  if (category === undefined) return new LeftOut('catégorie autre que les hôpitaux');
  return point(establishment, 'hopital', 'hopital', { categorie: category });
}

type Births = Extract<SaeRow, { of: 'BIRTHS' }>['AUTOR'];

/** A ward and a perinatal centre bear the same id: one that becomes the other is converted. */
function births(establishment: Establishment, authorised: Births): PointOfService | LeftOut {
  if (authorised === '') return new LeftOut('sans maternité ni centre périnatal autorisé');
  if (authorised === 'CPPR') {
    return point(establishment, 'centre-perinatal-de-proximite', 'naissance', {});
  }
  const type = Number(authorised.slice('TYPE'.length));
  return point(establishment, 'maternite', 'naissance', { type });
}

function emergencies(
  establishment: Establishment,
  general: boolean,
  paediatric: boolean,
): PointOfService | LeftOut {
  if (!general && !paediatric) return new LeftOut('sans urgences autorisées');
  return point(establishment, 'urgences', 'urgences', {
    ...{ generales: general, pediatriques: paediatric },
  });
}

function point(
  { fi, rs, COMINSEE, NUMVOI, TYPVOI, NOMVOI, CPO, LIBCOM }: Establishment,
  kind: string,
  suffix: string,
  more: Readonly<Record<string, string | number | boolean>>,
): PointOfService {
  const street = [NUMVOI, TYPVOI, NOMVOI].filter((part) => part !== undefined);
  return {
    ...{ kind, recordId: `${fi}:${suffix}`, name: rs, commune: COMINSEE },
    keys: [`finess:${fi}`],
    ...told({
      address: street.join(' ') || undefined,
      postalCode: CPO,
      city: LIBCOM,
      more: Object.keys(more).length === 0 ? undefined : more,
    }),
  };
}
