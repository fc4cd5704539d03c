import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { Match } from './find.js';
import { FIND_WORDS } from './find.words.js';
import { whereIs } from './found.js';

/** « Commune · Lozère · 12 000 habitants »: which of those that have its name it is. */
export function MatchPlace({ match }: { readonly match: Match }) {
  const words = useWords(FIND_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  const { population } = match.territory;
  return (
    <small>
      {whereIs(match, language)}
      {population !== null && ` · ${words.inhabitants(count(population))}`}
    </small>
  );
}
