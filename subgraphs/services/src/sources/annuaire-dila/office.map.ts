import type { Mapped } from '@maillage/kit';
import { Refused } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import { kindOfPivot } from './dila.kinds.js';
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
    ...position(row.Adresse),
    commune: row.codeInsee,
    ...told({
      ...postal(row.Adresse),
      ...contact(row.CoordonnéesNum),
      hours: weekHours(row.Ouverture?.PlageJ ?? []),
      hoursNote: weekNotes(row.Ouverture?.PlageJ ?? []),
      accessible: accessible(row.Adresse),
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

/** Coordinates, unless they are nowhere: some lack their point, or are the wrong way round. */
function position(addresses: readonly Address[]): ReturnType<typeof placed> {
  const { Longitude: lon = NaN, Latitude: lat = NaN } =
    addresses.find(({ Localisation }) => Localisation !== undefined)?.Localisation ?? {};
  const somewhere = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon !== 0 || lat !== 0);
  return somewhere ? placed(lon, lat) : undefined;
}

/** `ACC` and `NAC` are said of a place; `DEM`, on request, is neither. */
function accessible(addresses: readonly Address[]): boolean | undefined {
  const type = physical(addresses)?.Accessibilité?.type;
  return type === 'ACC' ? true : type === 'NAC' ? false : undefined;
}

/** Mailboxes of everybody: `contact` there is nobody's office. */
const PUBLIC_DOMAIN = /@(?:orange|wanadoo|gmail|free|sfr|neuf|laposte|hotmail|yahoo|outlook)\./i;

function sharedMailbox(text: string | undefined): string | undefined {
  const mailbox = text?.replace(/^mailto:/, '');
  if (mailbox === undefined || !/^contact@[\w.-]+\.[a-z]{2,}$/i.test(mailbox)) return undefined;
  return PUBLIC_DOMAIN.test(mailbox) ? undefined : mailbox;
}

const page = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) ? text : undefined;
