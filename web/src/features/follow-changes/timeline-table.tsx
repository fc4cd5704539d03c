import { changesSearch } from '../../app/changes-address.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { inLanguage, useLanguage, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { PICTURE_WORDS } from './picture.words.js';
import { SourceName } from './source-name.js';
import type { Span } from './spans.js';
import { keyOf, spanSearch } from './spans.js';

/** Rows that a page shows: the file has all of them. */
const SHOWN = 60;

interface TimelineTableProps {
  readonly asked: AskedChanges;
  /** What the figures are of. */
  readonly drawn: AskedChanges;
  readonly spans: readonly Span[];
  readonly sources: ReadonlyMap<string, string>;
  readonly whole: boolean;
}

/** The figures of the timeline, each time a link to its changes. */
export function TimelineTable({ asked, drawn, spans, sources, whole }: TimelineTableProps) {
  const words = useWords(PICTURE_WORDS);
  const language = useLanguage();
  const { count, plural } = useFormats();
  const natures = [...new Set(spans.flatMap(({ counts }) => [...counts.keys()]))];
  const file = inLanguage(`/changements-chronologie.csv${changesSearch(drawn)}`, language);
  return (
    <details>
      <summary>{words.sameFigures(plural(spans.length, words.period, words.periods))}</summary>
      <p>
        <a href={file} download>
          {words.timelineCsv}
        </a>
        {(!whole || spans.length > SHOWN) && ` ${words.newestOnly(count(SHOWN))}`}
      </p>
      <DataTable
        label={words.when}
        caption={words.timelineCaption}
        columns={[
          { label: words.period },
          ...natures.map((nature) => ({ label: words.nature(nature), figure: true })),
          { label: words.total, figure: true },
        ]}
      >
        {spans.slice(0, SHOWN).map((span) => (
          <tr key={`${span.source} ${keyOf(span)}`}>
            <th scope="row">
              <LocalLink to={`/changements${spanSearch(asked, span)}`}>
                {words.span(span)}
              </LocalLink>
              <small>
                <SourceName id={span.source} sources={sources} />
              </small>
            </th>
            {natures.map((nature) => (
              <td key={nature} className="figure">
                {count(span.counts.get(nature) ?? 0)}
              </td>
            ))}
            <td className="figure">{count(span.total)}</td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
