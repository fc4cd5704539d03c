import { SourceLine } from '../../design/source-line.js';
import type { TransitNetworkWordsFragment } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { TRANSIT_WORDS } from './transit.words.js';

/** A network: where its timetable comes from, which days it holds for and which were read. */
export function TransitNetwork({ network }: { readonly network: TransitNetworkWordsFragment }) {
  const words = useWords(TRANSIT_WORDS);
  const formats = useFormats();
  const { validFrom, validUntil, dates, expired, source } = network;
  const days = dates.map(({ date }) => formats.weekday(date));
  return (
    <>
      {expired && validUntil !== null && (
        <p className="notice">{words.expired(formats.day(validUntil))}</p>
      )}
      <p>
        {days.length > 0 && words.days(words.list(days))}{' '}
        {validFrom !== null &&
          validUntil !== null &&
          words.valid(formats.day(validFrom), formats.day(validUntil))}
      </p>
      <p>
        <SourceLine source={source} />
      </p>
    </>
  );
}
