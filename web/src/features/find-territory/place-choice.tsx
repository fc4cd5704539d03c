import { storyPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { ResultSection } from '../../design/result-section.js';
import { useWords } from '../../i18n/language.js';
import { FIND_WORDS } from './find.words.js';
import { MatchPlace } from './match-place.js';
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
  if (lacking) return <p className="notice">{find.down.territories}</p>;
  if (matches.length === 0)
    return (
      <p className="notice" role="status">
        {words.unknown(name)}{' '}
        <LocalLink to={`/recherche?q=${encodeURIComponent(name)}`}>{words.searchAll}</LocalLink>
      </p>
    );
  return (
    <ResultSection id="lequel" title={words.which(name)}>
      {matches.map((match) => (
        <li key={match.territory.id}>
          <LocalLink to={storyPath(match.territory.id)}>{match.territory.name}</LocalLink>
          <MatchPlace match={match} />
        </li>
      ))}
    </ResultSection>
  );
}
