import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { COUNT_WORDS } from './count.words.js';

type Definition = NonNullable<TerritoryPageQuery['figureDefinitions']>[number];

interface DefinitionsProps {
  readonly figures: readonly Definition[];
  readonly id?: string;
}

/** What each figure of the table is, how it is computed, and what it does not say. */
export function Definitions({ figures, id = 'definitions' }: DefinitionsProps) {
  const words = useWords(COUNT_WORDS);
  const english = useLanguage() === 'en';
  if (figures.length === 0) return null;
  return (
    <details id={id}>
      <summary>{words.definitions}</summary>
      <dl className="definitions">
        {figures.map((each) => (
          <div key={each.figure}>
            <dt>{english ? each.labelEn : each.label}</dt>
            <dd>
              {words.howComputed} {english ? each.formulaEn : each.formula}
            </dd>
            <dd>
              {words.limits} {english ? each.limitsEn : each.limits}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
