import type { IncomingPoint } from '../../load/service-source.port.js';
import { ofArea, ofCommune } from './of-name.js';
import type {
  ArrondissementRow,
  CommuneRow,
  DepartementRow,
  EpciRow,
  RegionRow,
} from './seat.schema.js';

const seat = (kind: string, code: string, commune: string, name: string): IncomingPoint => ({
  kind,
  recordId: `${kind}:${code}`,
  line: null,
  name,
  at: { commune: `COM-${commune}` },
});

/**
 * Southern lands, Wallis-et-Futuna (customary kingdoms) and Clipperton: the package lists their
 * districts as communes, but no mayor sits there.
 */
const NO_TOWN_HALL = new Set(['984', '986', '989']);

/** Every living commune has a town hall. */
export function townHall({
  code,
  nom,
  typeLiaison,
  departement,
}: CommuneRow): IncomingPoint | null {
  if (NO_TOWN_HALL.has(departement)) return null;
  return seat('mairie', code, code, `Mairie ${ofCommune(nom, typeLiaison)}`);
}

/** Overseas collectivities have a representative of the State under other names: left out. */
export function prefecture(row: DepartementRow): IncomingPoint | null {
  if (row.zone === 'com') return null;
  const name = `Préfecture ${ofArea(row.nom, row.typeLiaison)}`;
  return seat('prefecture', row.code, row.chefLieu, name);
}

/** The arrondissement of a préfecture has no sous-préfecture. */
export function subPrefecture(
  row: ArrondissementRow,
  prefectures: ReadonlySet<string>,
): IncomingPoint | null {
  if (prefectures.has(row.chefLieu)) return null;
  const name = `Sous-préfecture ${ofCommune(row.nom, row.typeLiaison)}`;
  return seat('sous-prefecture', row.code, row.chefLieu, name);
}

/** The official code does not say where an EPCI sits: its most populated commune stands for it. */
export function epciSeat({ code, nom, membres }: EpciRow): IncomingPoint {
  const [largest] = [...membres].sort((a, b) => b.populationMunicipale - a.populationMunicipale);
  return seat('siege-epci', code, largest?.code ?? '', `Siège de ${nom}`);
}

/** Where the département's council is not a council of that name, or is another's (2026). */
const NO_COUNCIL = new Set(['75', '2A', '2B', '68', '972', '973']);
const COUNCIL_NAMES: Readonly<Record<string, string>> = {
  '67': 'Collectivité européenne d’Alsace',
};

/** One council per département, but for single collectivities. */
export function departementCouncil(row: DepartementRow): IncomingPoint | null {
  if (row.zone === 'com' || NO_COUNCIL.has(row.code)) return null;
  const name =
    COUNCIL_NAMES[row.code] ?? `Conseil départemental ${ofArea(row.nom, row.typeLiaison)}`;
  return seat('conseil-departemental', row.code, row.chefLieu, name);
}

/** Mayotte's council is counted as a département's. */
const MAYOTTE = '06';
const ASSEMBLIES: Readonly<Record<string, string>> = {
  '94': 'Assemblée de Corse',
  '02': 'Collectivité territoriale de Martinique',
  '03': 'Collectivité territoriale de Guyane',
};

/** One council per région, single collectivities included. */
export function regionCouncil(row: RegionRow): IncomingPoint | null {
  if (row.zone === 'com' || row.code === MAYOTTE) return null;
  const name = ASSEMBLIES[row.code] ?? `Conseil régional ${ofArea(row.nom, row.typeLiaison)}`;
  return seat('conseil-regional', row.code, row.chefLieu, name);
}
