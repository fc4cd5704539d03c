import { territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import type { Formats } from '../../i18n/formats.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { EPCI_WORDS } from './epci.words.js';
import type { History } from './state-dates.js';

/** A membership of the commune. */
type Membership = NonNullable<History['epciHistory']>[number];
type Words = (typeof EPCI_WORDS)['fr'];

/** Lists tell no day, but the two between which it lies. */
const bounds = (after: string | null, by: string, words: Words, formats: Formats): string =>
  after === null ? words.by(formats.day(by)) : words.between(formats.day(after), formats.day(by));

function MembershipRow({ membership }: { readonly membership: Membership }) {
  const words = useWords(EPCI_WORDS);
  const formats = useFormats();
  const { siren, name, epci, nature, taxation, from, fromAfter, to, toAfter } = membership;
  const kind = [
    nature === null ? null : words.natures[nature],
    taxation === null ? null : words.taxations[taxation],
  ].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        {epci === null ? name : <LocalLink to={territoryPath(epci)}>{name}</LocalLink>}
        <small>{[...kind, siren].join(' · ')}</small>
      </th>
      <td>{bounds(fromAfter, from, words, formats)}</td>
      <td>{to === null ? words.still : bounds(toAfter, to, words, formats)}</td>
    </tr>
  );
}

interface EpciTableProps {
  /** Null when the graph cannot say. */
  readonly memberships: readonly Membership[] | null;
}

/** The EPCI that a commune has been in, from the first. */
export function EpciTable({ memberships }: EpciTableProps) {
  const words = useWords(EPCI_WORDS);
  if (memberships === null || memberships.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <DataTable
        label={words.title}
        caption={words.caption}
        columns={[words.epci, words.from, words.to].map((label) => ({ label }))}
      >
        {memberships.map((membership) => (
          <MembershipRow key={`${membership.siren} ${membership.from}`} membership={membership} />
        ))}
      </DataTable>
      <p className="quiet">{words.note}</p>
    </>
  );
}
