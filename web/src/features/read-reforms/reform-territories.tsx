import { territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { TerritoryValue } from './reform-values.js';
import { REFORMS_WORDS } from './reforms.words.js';

interface ReformTerritoriesProps {
  /** What a row is, and what is counted. */
  readonly level: string;
  readonly figure: string;
  readonly values: readonly TerritoryValue[];
}

/** Rows that are shown at first: the rest is folded. */
const FIRST = 18;

/** A figure by territory, the highest first. */
export function ReformTerritories({ values, ...props }: ReformTerritoriesProps) {
  const words = useWords(REFORMS_WORDS);
  const { count } = useFormats();
  return (
    <>
      <Rows {...props} values={values.slice(0, FIRST)} />
      {values.length > FIRST && (
        <details>
          <summary>{words.others(count(values.length - FIRST))}</summary>
          <Rows {...props} values={values.slice(FIRST)} />
        </details>
      )}
    </>
  );
}

function Rows({ level, figure, values }: ReformTerritoriesProps) {
  const words = useWords(REFORMS_WORDS);
  const { count, rate } = useFormats();
  return (
    <DataTable
      label={figure}
      caption={figure}
      columns={[
        { label: level },
        { label: words.asCount, figure: true },
        { label: words.perHead, figure: true },
      ]}
    >
      {values.map((each) => (
        <tr key={each.id}>
          <th scope="row">
            <LocalLink to={territoryPath(each)}>{each.name}</LocalLink>
          </th>
          <td className="figure">{count(each.value)}</td>
          <td className="figure">{rate(each.rate)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
