import { territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { ResultSection } from '../../design/result-section.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { Coded } from './find.js';
import { FIND_WORDS } from './find.words.js';

/** Codes that no longer live, with what they became. */
export function GoneCodes({ gone }: { readonly gone: readonly Coded[] }) {
  const words = useWords(FIND_WORDS);
  const levels = levelsIn(useLanguage());
  if (gone.length === 0) return null;
  return (
    <ResultSection id="disparus" title={words.gone}>
      {gone.map((territory) => (
        <li key={territory.id}>
          <LocalLink to={territoryPath(territory)}>{territory.name}</LocalLink> ({territory.code})
          <small>
            {levels.one(territory.level)}
            {territory.successor && (
              <>
                {` · ${words.became} `}
                <LocalLink to={territoryPath(territory.successor)}>
                  {territory.successor.name}
                </LocalLink>{' '}
                ({territory.successor.code})
              </>
            )}
          </small>
        </li>
      ))}
    </ResultSection>
  );
}
