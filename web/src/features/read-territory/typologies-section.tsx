import { pageOfSource } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { SourceTitle } from '../../design/source-title.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { TYPOLOGIES_WORDS } from './typologies.words.js';
import type { Typology } from './typology-values.js';
import { latestOf, toldIn, unitOf } from './typology-values.js';

function TypologyRow({ typology }: { readonly typology: Typology }) {
  const words = useWords(TYPOLOGIES_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  const { variable, vintage, missing, source } = typology;
  const isFrench = language === 'fr';
  const told = toldIn(typology, language, formats);
  return (
    <tr>
      <th scope="row">
        {isFrench ? variable.label : variable.labelEn}
        <small>{isFrench ? variable.definition : variable.definitionEn}</small>
      </th>
      <td>
        {told ?? words.none}
        {told !== null && variable.unit !== '' && <span lang="fr"> {unitOf(typology)}</span>}
        {told === null && missing !== null && (
          <p className="quiet" lang="fr">
            {missing}
          </p>
        )}
      </td>
      <td className="figure">{vintage}</td>
      <td>
        <SourceTitle source={{ ...source, page: pageOfSource(source) }} />,{' '}
        <span lang="fr">{source.producer}</span>
      </td>
    </tr>
  );
}

/** What official typologies and zones say of the territory, each with what it means. */
export function TypologiesSection({ values }: { readonly values: readonly Typology[] }) {
  const words = useWords(TYPOLOGIES_WORDS);
  const { count } = useFormats();
  const latest = latestOf(values);
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="typologies">
      <h2 id="typologies">{words.title}</h2>
      <details>
        <summary>{words.all(count(latest.length))}</summary>
        <DataTable
          label={words.title}
          caption={words.caption}
          columns={[
            ...[{ label: words.variable }, { label: words.value }],
            ...[{ label: words.year, figure: true }, { label: words.source }],
          ]}
        >
          {latest.map((typology) => (
            <TypologyRow key={typology.variable.code} typology={typology} />
          ))}
        </DataTable>
      </details>
    </section>
  );
}
