import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { PopulationChart } from './population-chart.js';
import type { YearValue } from './population-values.js';
import { barsOf } from './population-values.js';
import { POPULATION_WORDS } from './population.words.js';
import type { PageTerritory } from './territory-meta.js';

interface PopulationSectionProps {
  readonly territory: PageTerritory;
  readonly values: readonly YearValue[];
}

interface YearTableProps extends Pick<PopulationSectionProps, 'values'> {
  readonly comparable: boolean;
}

/** Years; the column of today's bounds only where a year has one. */
function YearTable({ values, comparable }: YearTableProps) {
  const words = useWords(POPULATION_WORDS);
  const formats = useFormats();
  return (
    <DataTable
      label={words.title}
      caption={words.caption}
      columns={[
        { label: words.year },
        { label: words.then, figure: true },
        ...(comparable ? [{ label: words.constant, figure: true }] : []),
      ]}
    >
      {values.map(({ vintage, value, constantValue }) => (
        <tr key={vintage}>
          <th scope="row">{vintage}</th>
          <td className="figure">{formats.count(value)}</td>
          {comparable && <td className="figure">{formats.count(constantValue)}</td>}
        </tr>
      ))}
    </DataTable>
  );
}

/** The population of each known year, as bars and as a table. */
export function PopulationSection({ territory, values }: PopulationSectionProps) {
  const words = useWords(POPULATION_WORDS);
  const { count } = useFormats();
  if (values.length === 0) return null;
  const bars = barsOf(values);
  const comparable = bars.length > 0;
  return (
    <section aria-labelledby="population">
      <h2 id="population">{words.title}</h2>
      <PopulationChart bars={bars} />
      <details open={!comparable}>
        <summary>{words.years(count(values.length))}</summary>
        <YearTable values={values} comparable={comparable} />
        {comparable && <p className="quiet">{words.constantNote}</p>}
      </details>
      <DownloadLink territory={territory} table="population" />
    </section>
  );
}
