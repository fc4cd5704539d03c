import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { FACTS_WORDS } from './facts.words.js';
import type { PageSource } from './page-source.js';
import { SOURCE_WORDS } from './source.words.js';

type Given = NonNullable<PageSource['gives']>[number];

/** What a source tells of territories, each variable with what it means. */
export function SourceGifts({ gives }: { readonly gives: readonly Given[] }) {
  const words = useWords(SOURCE_WORDS);
  return (
    <section aria-labelledby="apport">
      <h2 id="apport">{words.gives}</h2>
      {gives.length === 0 ? <p>{words.givesNoFact}</p> : <GiftTable gives={gives} />}
    </section>
  );
}

function GiftTable({ gives }: { readonly gives: readonly Given[] }) {
  const words = useWords(SOURCE_WORDS);
  const { tables } = useWords(FACTS_WORDS);
  const isFrench = useLanguage() === 'fr';
  const { count } = useFormats();
  return (
    <DataTable
      label={words.gives}
      caption={words.factsCaption}
      columns={[{ label: words.fact }, { label: words.rows, figure: true }]}
    >
      {gives.map(({ table, variable, rows }) => (
        <tr key={`${table} ${variable?.code ?? ''}`}>
          <th scope="row">
            {variable === null ? tables[table] : isFrench ? variable.label : variable.labelEn}
            {variable !== null && (
              <small>{isFrench ? variable.definition : variable.definitionEn}</small>
            )}
          </th>
          <td className="figure">{count(rows)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
