import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { HoursTable } from './hours-table.js';
import { ORIGIN_WORDS } from './origin.words.js';
import type { PageService } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';
import { ValueOrigin } from './value-origin.js';
import type { ValueOrigin as Origin, Origins } from './value-origins.js';

interface Props {
  readonly service: PageService;
  readonly origins: Origins;
}

type Details = NonNullable<PageService['details']>;
type Told = readonly [field: Origin['field'], value: ReactNode];

/** An address of the web that a producer gives: nothing but a page is a link. */
const isPage = (website: string): boolean => /^https?:\/\//i.test(website);

/** Digits alone: producers write telephones in twenty ways. */
const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '');

function addressOf({ address, postalCode, city }: Details): ReactNode {
  const place = [postalCode, city].filter((part) => part !== null).join(' ');
  if (address === null && place === '') return null;
  return (
    <address>
      {address}
      {address !== null && place !== '' && <br />}
      {place}
    </address>
  );
}

/** How to reach the service: each value that is told, the rest is not there. */
function contactsOf(details: Details): readonly Told[] {
  const { phone, email, website } = details;
  return [
    ['ADDRESS', addressOf(details)],
    ['PHONE', phone !== null && <a href={`tel:${dialled(phone)}`}>{phone}</a>],
    ['EMAIL', email !== null && <a href={`mailto:${email}`}>{email}</a>],
    ['WEBSITE', website !== null && (isPage(website) ? <a href={website}>{website}</a> : website)],
  ];
}

/** What else is told; what is in words is in the producer's. */
function restOf(
  { accessible, hoursNote, more }: Details,
  yes: string,
  no: string,
): readonly Told[] {
  return [
    ['ACCESSIBLE', accessible !== null && (accessible ? yes : no)],
    ['HOURS_NOTE', hoursNote !== null && <span lang="fr">{hoursNote}</span>],
    ['MORE', more.length > 0 && <More values={more} />],
  ];
}

/** What its producer tells of the service, and where each value is from. */
export function ServiceValues({ service, origins }: Props) {
  const words = useWords(SERVICE_WORDS);
  const { day } = useFormats();
  const { details, openedOn, ended } = service;
  const told: readonly Told[] = [
    ...(details === null ? [] : contactsOf(details)),
    ['OPENED_ON', openedOn !== null && day(openedOn)],
    ...(details === null ? [] : restOf(details, words.yes, words.no)),
  ];
  const shown = told.filter(([, value]) => value !== false && value !== null);
  const hours = details?.hours ?? [];
  if (shown.length === 0 && hours.length === 0) return null;
  return (
    <section aria-labelledby="coordonnees">
      <h2 id="coordonnees">{ended === null ? words.details : words.detailsThen}</h2>
      <HoursTable hours={hours} origins={origins} hasEnded={ended !== null} />
      <ToldValues told={shown} origins={origins} />
    </section>
  );
}

interface ToldValuesProps extends Pick<Props, 'origins'> {
  readonly told: readonly Told[];
}

function ToldValues({ told, origins }: ToldValuesProps) {
  const { fields } = useWords(ORIGIN_WORDS);
  return (
    <dl className="told-values">
      {told.map(([field, value]) => (
        <div key={field}>
          <dt>{fields[field]}</dt>
          <dd>
            {value}
            <ValueOrigin field={field} origins={origins} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What has no word of ours, under the producer's own names. */
function More({ values }: { readonly values: Details['more'] }) {
  return (
    <ul className="plain-list" lang="fr">
      {values.map(({ name, value }) => (
        <li key={name}>{`${name}\u00a0: ${value}`}</li>
      ))}
    </ul>
  );
}
