import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { HEALTH_WORDS } from './health.words.js';
import type { PageSource } from './page-source.js';
import { SOURCE_WORDS } from './source.words.js';

/** What it describes, when it came, when it was asked for, when the next is due: dates that are often taken for one. */
export function SourceDates({ source }: { readonly source: PageSource }) {
  const words = useWords(SOURCE_WORDS);
  const { day } = useFormats();
  const { newest, vintage, freshness } = source;
  const { status, describes, expectedBy } = freshness;
  const said = vintage === null ? words.nothingYet : words.describesNothing(vintage);
  const described = describes === null ? said : words.describes(day(describes));
  const due = status === 'LATE' ? words.overdue : words.expected;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      <ul>
        <li>{described}</li>
        {newest !== null && <li>{words.retrieved(day(newest.retrievedAt.slice(0, 10)))}</li>}
        <LastCheck source={source} />
        <li>{expectedBy === null ? words.expectedNever : due(day(expectedBy))}</li>
      </ul>
    </section>
  );
}

/** When its producer was last asked, and what came of it. */
function LastCheck({ source: { lastCheck } }: { readonly source: PageSource }) {
  const words = useWords(SOURCE_WORDS);
  const { check } = useWords(HEALTH_WORDS);
  const { count, day } = useFormats();
  if (lastCheck === null) return null;
  const { outcome, startedAt, rowsRead } = lastCheck;
  return (
    <li>
      {outcome === null
        ? words.asking(count(rowsRead))
        : words.asked(day(startedAt.slice(0, 10)), check[outcome])}
    </li>
  );
}
