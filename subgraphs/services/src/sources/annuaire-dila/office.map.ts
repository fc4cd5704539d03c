import type { Mapped } from '@maillage/kit';
import { Refused } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { accessible, isOnEarth, page, sharedMailbox } from './contact.map.js';
import { kindOfPivot } from './dila.kinds.js';
import { identity } from './identity.map.js';
import { weekHours, weekNotes } from './office-hours.map.js';
import type { OfficeRow } from './office.schema.js';

type Address = OfficeRow['Adresse'][number];

/** An office that 2017 lists without its kind, under an id that lacks it too; it has both in 2022. */
const WITHOUT_KIND: ReadonlyMap<string, string> = new Map([['69027-01', 'mission_locale']]);

/** An office in our words; refused where its kind is none, or is not in the table. */
export function toPoint(row: OfficeRow): Mapped<PointOfService> {
  const missing = WITHOUT_KIND.get(row.id);
  const pivot = row.pivotLocal ?? missing;
  if (pivot === undefined) return new Refused('KIND_MISSING', `${row.id} : pivotLocal est vide.`);
  const kind = kindOfPivot(pivot, row.Nom);
  if (kind === undefined) {
    return new Refused('KIND_NEW', `La nature « ${pivot} » n’est pas dans la table (${row.id}).`);
  }
  return {
    ...{ kind, recordId: missing === undefined ? row.id : `${missing}-${row.id}`, name: row.Nom },
    ...identity(kind, row),
    ...position(row.Adresse),
    commune: row.codeInsee,
    ...told({
      ...postal(row.Adresse),
      ...contact(row.CoordonnéesNum),
      ...week(row.Ouverture),
      accessible: accessible(physical(row.Adresse)?.Accessibilité?.type),
    }),
  };
}

/** An address of the web stands at times where a mailbox is expected. */
const contact = ({
  Téléphone,
  Email,
  Url,
}: NonNullable<OfficeRow['CoordonnéesNum']> = NOTHING) => ({
  phone: Téléphone,
  email: sharedMailbox(Email),
  website: page(Url) ?? page(Email),
});

const NOTHING = { Téléphone: undefined, Email: undefined, Url: undefined };

const week = (opening: OfficeRow['Ouverture']) => ({
  hours: weekHours(opening?.PlageJ ?? []),
  hoursNote: weekNotes(opening?.PlageJ ?? []),
});

/** Where people go, before where letters go. */
const physical = (addresses: readonly Address[]): Address | undefined =>
  addresses.find(({ type }) => type !== 'postale') ?? addresses[0];

function postal(addresses: readonly Address[]) {
  const address = physical(addresses);
  return {
    address: address?.Ligne.join(', ') || undefined,
    ...{ postalCode: address?.CodePostal, city: address?.NomCommune },
  };
}

/** Coordinates, unless they are nowhere. */
function position(addresses: readonly Address[]): ReturnType<typeof placed> {
  const { Longitude: lon = NaN, Latitude: lat = NaN } =
    addresses.find(({ Localisation }) => Localisation !== undefined)?.Localisation ?? {};
  return isOnEarth(lon, lat) ? placed(lon, lat) : undefined;
}
