import { DataTable } from '../../design/data-table.js';
import type { ReadReformQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { REFORMS_WORDS } from './reforms.words.js';

type Figure = NonNullable<NonNullable<ReadReformQuery['reform']>['figures']>[number];

interface ReformFiguresProps {
  readonly figures: readonly Figure[];
}

/** Every figure of a reform, then each year by year. */
export function ReformFigures({ figures }: ReformFiguresProps) {
  const language = useLanguage();
  const { count } = useFormats();
  return (
    <>
      <dl className="facts">
        {figures.map(({ code, label, value }) => (
          <div key={code}>
            <dt>{label[language]}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      <FiguresByYear figures={figures} />
    </>
  );
}

function FiguresByYear({ figures }: ReformFiguresProps) {
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  const years = figures[0]?.years.map(({ year }) => year) ?? [];
  if (years.length === 0) return null;
  return (
    <details>
      <summary>{words.years}</summary>
      <DataTable
        label={words.years}
        caption={words.yearsCaption}
        columns={[
          { label: words.year },
          ...figures.map(({ label }) => ({ label: label[language], figure: true })),
        ]}
      >
        {years.map((year, row) => (
          <tr key={year}>
            <th scope="row">{String(year)}</th>
            {figures.map(({ code, years: values }) => (
              <td key={code} className="figure">
                {count(values[row]?.value)}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
