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

function YearTable({ values }: Pick<PopulationSectionProps, 'values'>) {
  const words = useWords(POPULATION_WORDS);
  const formats = useFormats();
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={words.title}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="figure">
              {words.then}
            </th>
            <th scope="col" className="figure">
              {words.constant}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ vintage, value, constantValue }) => (
            <tr key={vintage}>
              <th scope="row">{vintage}</th>
              <td className="figure">{formats.count(value)}</td>
              <td className="figure">{formats.count(constantValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The population of each known year, as bars and as a table. */
export function PopulationSection({ territory, values }: PopulationSectionProps) {
  const words = useWords(POPULATION_WORDS);
  if (values.length === 0) return null;
  return (
    <section aria-labelledby="population">
      <h2 id="population">{words.title}</h2>
      <PopulationChart bars={barsOf(values)} />
      <YearTable values={values} />
      <p className="quiet">{words.constantNote}</p>
      <DownloadLink territory={territory} table="population" />
    </section>
  );
}
