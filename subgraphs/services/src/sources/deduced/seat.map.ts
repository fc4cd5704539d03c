import { LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { ofArea, ofCommune } from './of-name.js';
import type {
  ArrondissementRow,
  CommuneRow,
  DepartementRow,
  EpciRow,
  RegionRow,
} from './seat.schema.js';

type Seat = PointOfService | LeftOut;

const seat = (kind: string, code: string, commune: string, name: string): PointOfService => ({
  ...{ kind, recordId: `${kind}:${code}`, name, commune },
});

const WITHOUT = new LeftOut('sans siège de cette nature');

/**
 * Southern lands, Wallis-et-Futuna (customary kingdoms) and Clipperton: the package lists their
 * districts as communes, but no mayor sits there.
 */
const NO_TOWN_HALL = new Set(['984', '986', '989']);

/** Every living commune has a town hall. */
export function townHall({ code, nom, typeLiaison, departement }: CommuneRow): Seat {
  if (NO_TOWN_HALL.has(departement)) return WITHOUT;
  return seat('mairie', code, code, `Mairie ${ofCommune(nom, typeLiaison)}`);
}

/** Overseas collectivities have a representative of the State under other names: left out. */
export function prefecture(row: DepartementRow): Seat {
  if (row.zone === 'com') return WITHOUT;
  const name = `Préfecture ${ofArea(row.nom, row.typeLiaison)}`;
  return seat('prefecture', row.code, row.chefLieu, name);
}

/** The arrondissement of a préfecture has no sous-préfecture. */
export function subPrefecture(row: ArrondissementRow, prefectures: ReadonlySet<unknown>): Seat {
  if (prefectures.has(row.chefLieu)) return WITHOUT;
  const name = `Sous-préfecture ${ofCommune(row.nom, row.typeLiaison)}`;
  return seat('sous-prefecture', row.code, row.chefLieu, name);
}

/** The official code does not say where an EPCI sits: its most populated commune stands for it. */
export function epciSeat({ code, nom, membres }: EpciRow): PointOfService {
  const [largest] = [...membres].sort((a, b) => b.populationMunicipale - a.populationMunicipale);
  return seat('siege-epci', code, largest?.code ?? '', `Siège de ${nom}`);
}

/** Where the département's council is not a council of that name, or is another's (2026). */
const NO_COUNCIL = new Set(['75', '2A', '2B', '68', '972', '973']);
const COUNCIL_NAMES: Readonly<Record<string, string>> = {
  '67': 'Collectivité européenne d’Alsace',
};

/** One council per département, but for single collectivities. */
export function departementCouncil(row: DepartementRow): Seat {
  if (row.zone === 'com' || NO_COUNCIL.has(row.code)) return WITHOUT;
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
export function regionCouncil(row: RegionRow): Seat {
  if (row.zone === 'com' || row.code === MAYOTTE) return WITHOUT;
  const name = ASSEMBLIES[row.code] ?? `Conseil régional ${ofArea(row.nom, row.typeLiaison)}`;
  return seat('conseil-regional', row.code, row.chefLieu, name);
}
