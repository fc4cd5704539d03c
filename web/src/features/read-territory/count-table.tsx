import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import { COUNT_WORDS } from './count.words.js';
import { DownloadLink } from './download-link.js';
import type { PageTerritory } from './territory-meta.js';

type Row = NonNullable<PageTerritory['serviceCounts']>[number];

interface RowProps {
  readonly row: Row;
}

/** « 3e sur 101 départements », and a warning where chance rules. */
function RankCell({ row: { rank, count, unreliable, kind } }: RowProps) {
  const words = useWords(COUNT_WORDS);
  const formats = useFormats();
  const levels = levelsIn(useLanguage());
  if (rank === null || count === 0 || kind.deduced) return <td>—</td>;
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
        {row.kind.deduced && <small>{words.deduced}</small>}
      </th>
      <td>{operators[row.kind.operatorType] ?? row.kind.operatorType}</td>
      <td className="figure">{formats.count(row.count)}</td>
      <td className="figure">
        {formats.rate(row.per10000)}
        {interval !== null && !row.kind.deduced && (
          <small>{words.between(formats.rate(interval.low), formats.rate(interval.high))}</small>
        )}
      </td>
      <td className="figure">{formats.rate(row.perKm2)}</td>
      <RankCell row={row} />
    </tr>
  );
}

/** Services by kind, with density and rank among the same level. */
export function CountTable({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(COUNT_WORDS);
  const counts = territory.serviceCounts ?? [];
  if (counts.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={words.title}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.operator}</th>
              <th scope="col" className="figure">
                {words.count}
              </th>
              <th scope="col" className="figure">
                {words.per10000}
              </th>
              <th scope="col" className="figure">
                {words.perKm2}
              </th>
              <th scope="col">{words.rank}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => (
              <CountRow key={row.kind.code} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {counts.some(({ unreliable, kind }) => unreliable && !kind.deduced) && (
        <p className="quiet">{words.smallNote}</p>
      )}
      {counts.some((row) => row.kind.deduced) && <p className="quiet">{words.deducedNote}</p>}
      <DownloadLink territory={territory} table="types" />
    </>
  );
}
