import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import { COUNT_WORDS } from './count.words.js';
import type { PageTerritory } from './territory-meta.js';

/** How many services of a kind there are, as the page knows it. */
export type Row = NonNullable<PageTerritory['serviceCounts']>[number];

interface RowProps {
  readonly row: Row;
}

/** Whether a rank means something: not of nothing, nor of what the law puts one of in each territory. */
export const isRanked = ({ rank, count, kind }: Row): boolean =>
  rank !== null && count > 0 && !kind.deduced;

/** « 3e sur 101 départements », and a warning where chance rules. */
function RankCell({ row }: RowProps) {
  const { rank, unreliable } = row;
  const words = useWords(COUNT_WORDS);
  const formats = useFormats();
  const levels = levelsIn(useLanguage());
  if (rank === null || !isRanked(row)) return <td>—</td>;
  return (
    <td>
      {words.place(
        formats.position(rank.position),
        formats.count(rank.among),
        levels.many(rank.level),
      )}
      {unreliable && <small>{words.small}</small>}
    </td>
  );
}

function CountRow({ row }: RowProps) {
  const words = useWords(COUNT_WORDS);
  const operators = useWords(OPERATOR_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  const { interval } = row;
  return (
    <tr>
      <th scope="row">
        {kindLabel(row.kind, language)}
        <small>
          {operators[row.kind.operatorType] ?? row.kind.operatorType}
          {row.kind.deduced && ` · ${words.deduced}`}
        </small>
      </th>
      <td className="figure">{formats.count(row.count)}</td>
      <td className="figure">
        {formats.rate(row.per10000)}
        {interval !== null && !row.kind.deduced && (
          <small>{words.between(formats.rate(interval.low), formats.rate(interval.high))}</small>
        )}
      </td>
      <RankCell row={row} />
      <td className="figure">{formats.rate(row.perKm2)}</td>
    </tr>
  );
}

interface CountTableProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Whether areas are those of real limits. */
  readonly isReal: boolean;
}

/** Services by kind, with density and rank among the same level. */
export function CountTable({ label, rows, isReal }: CountTableProps) {
  const words = useWords(COUNT_WORDS);
  return (
    <DataTable
      label={label}
      caption={words.caption}
      columns={[
        { label: words.kind },
        { label: words.count, figure: true },
        { label: words.per10000, figure: true },
        { label: words.rank },
        { label: isReal ? words.perKm2Real : words.perKm2, figure: true },
      ]}
    >
      {rows.map((row) => (
        <CountRow key={row.kind.code} row={row} />
      ))}
    </DataTable>
  );
}
