import { storyPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { FIND_WORDS } from './find.words.js';
import { whereIs } from './found.js';
import type { PlaceAsked } from './place-asked.js';
import { WELCOME_WORDS } from './welcome.words.js';

/** Places to choose from, where a name means several; what to do, where it means none. */
export function PlaceChoice({
  name,
  matches,
  lacking,
}: Omit<Extract<PlaceAsked, { is: 'name' }>, 'is'>) {
  const words = useWords(WELCOME_WORDS);
  const find = useWords(FIND_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  if (lacking) return <p className="notice">{find.down.territories}</p>;
  if (matches.length === 0)
    return (
      <p className="notice" role="status">
        {words.unknown(name)}{' '}
        <LocalLink to={`/recherche?q=${encodeURIComponent(name)}`}>{words.searchAll}</LocalLink>
      </p>
    );
  return (
    <section aria-labelledby="lequel">
      <h2 id="lequel">{words.which(name)}</h2>
      <ul className="results">
        {matches.map((match) => (
          <li key={match.territory.id}>
            <LocalLink to={storyPath(match.territory.id)}>{match.territory.name}</LocalLink>
            <small>
              {whereIs(match, language)}
              {match.territory.population !== null &&
                ` · ${find.inhabitants(count(match.territory.population))}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
