import type { Addressed } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { changedFirst } from './changed-first.js';
import { Definitions } from './definitions.js';
import { DownloadLink } from './download-link.js';
import type { Turnover } from './load-turnover.js';
import { TURNOVER_WORDS } from './turnover.words.js';

type Row = Turnover['rows'][number];

interface TurnoverSectionProps {
  readonly turnover: Turnover;
  readonly territory: Addressed;
}

/** Openings, closures and their rates, for the kinds that were observed twice. */
export function TurnoverSection({ turnover, territory }: TurnoverSectionProps) {
  const words = useWords(TURNOVER_WORDS);
  const { plural } = useFormats();
  if (turnover.rows.length === 0) return null;
  const { shown, still } = changedFirst(turnover.rows);
  return (
    <section aria-labelledby="ouvertures">
      <h2 id="ouvertures">{words.title}</h2>
      <p>{words.lead}</p>
      {shown.length > 0 && <TurnoverTable label={words.title} rows={shown} />}
      {still.length > 0 && (
        <details>
          <summary>{plural(still.length, words.still, words.stillMany)}</summary>
          <TurnoverTable label={words.stillMany} rows={still} />
        </details>
      )}
      <DownloadLink territory={territory} table="taux" />
      <Definitions id="definitions-taux" figures={turnover.figures} />
    </section>
  );
}

interface TurnoverTableProps {
  readonly label: string;
  readonly rows: readonly Row[];
}

function TurnoverTable({ label, rows }: TurnoverTableProps) {
  const words = useWords(TURNOVER_WORDS);
  return (
    <DataTable
      label={label}
      caption={words.caption}
      columns={[
        { label: words.kind },
        { label: words.stock, figure: true },
        { label: words.openings, figure: true },
        { label: words.closures, figure: true },
      ]}
    >
      {rows.map((row) => (
        <TurnoverRow key={row.kind.code} row={row} />
      ))}
    </DataTable>
  );
}

function TurnoverRow({ row }: { readonly row: Row }) {
  const words = useWords(TURNOVER_WORDS);
  const language = useLanguage();
  const { count, day } = useFormats();
  const { observedFrom, observedTo, suppressed } = row;
  const also = useNeither(row);
  return (
    <tr>
      <th scope="row">
        {kindLabel(row.kind, language)}
        {observedFrom !== null && observedTo !== null && (
          <small>{words.period(day(observedFrom), day(observedTo))}</small>
        )}
        {also.length > 0 && <small>{words.also(also.join(', '))}</small>}
        {suppressed !== null && <small>{words.suppressed[suppressed]}</small>}
      </th>
      <td className="figure">{count(row.stock)}</td>
      <RateCell events={row.openings} rate={row.openingRate} interval={row.interval?.openings} />
      <RateCell
        events={row.closures}
        rate={row.closureRate}
        interval={row.interval?.closures}
        byYear={row.annualisedClosureRate}
      />
    </tr>
  );
}

/** What is neither an opening nor a closure, where there was some. */
function useNeither({ conversionsOut, replacements }: Row): readonly string[] {
  const words = useWords(TURNOVER_WORDS);
  const { plural } = useFormats();
  const [converted, replaced] = [conversionsOut ?? 0, replacements ?? 0];
  return [
    ...(converted > 0 ? [plural(converted, words.converted, words.convertedMany)] : []),
    ...(replaced > 0 ? [plural(replaced, words.replaced, words.replacedMany)] : []),
  ];
}

interface RateCellProps {
  readonly events: number | null;
  readonly rate: number | null;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  /** What makes of periods of other lengths the same thing, where it is known. */
  readonly byYear?: number | null;
}

/** How many, then the rate with what chance could make of it. */
function RateCell({ events, rate, interval, byYear = null }: RateCellProps) {
  const words = useWords(TURNOVER_WORDS);
  const { count, rate: figure } = useFormats();
  const percent = (share: number): string => figure(share * 100);
  return (
    <td className="figure">
      {count(events)}
      {rate !== null && interval !== undefined && (
        <small>{words.rate(percent(rate), percent(interval.low), percent(interval.high))}</small>
      )}
      {/* Where all are gone, no share of them goes each year. */}
      {byYear !== null && byYear > 0 && byYear < 1 && (
        <small>{words.byYear(percent(byYear))}</small>
      )}
    </td>
  );
}
