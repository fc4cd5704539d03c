import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageSource } from './page-source.js';
import { SOURCE_WORDS } from './source.words.js';

/** What it describes, when it came, when the next is due: three dates that are often taken for one. */
export function SourceDates({ source }: { readonly source: PageSource }) {
  const words = useWords(SOURCE_WORDS);
  const { day } = useFormats();
  const { newest, vintage, freshness } = source;
  const { status, describes, expectedBy } = freshness;
  const due = status === 'LATE' ? words.overdue : words.expected;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      <ul>
        <li>
          {describes === null ? words.describesNothing(vintage) : words.describes(day(describes))}
        </li>
        {newest !== null && <li>{words.retrieved(day(newest.retrievedAt.slice(0, 10)))}</li>}
        <li>{expectedBy === null ? words.expectedNever : due(day(expectedBy))}</li>
      </ul>
    </section>
  );
}
