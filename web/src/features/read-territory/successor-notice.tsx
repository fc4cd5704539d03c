import { territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useWords } from '../../i18n/language.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface SuccessorProps {
  readonly territory: PageTerritory;
  readonly successors: NonNullable<History['successors']>;
}

/** What became of a territory that no longer exists. */
export function SuccessorNotice({ territory, successors }: SuccessorProps) {
  const words = useWords(TERRITORY_WORDS);
  if (territory.alive) return null;
  return (
    <p className="notice">
      {words.gone}{' '}
      {successors.length > 0 && (
        <>
          {words.became}{' '}
          {successors.map((successor, index) => (
            <span key={successor.id}>
              {index > 0 && ', '}
              <LocalLink to={territoryPath(successor)}>{successor.name}</LocalLink> (
              {successor.code})
            </span>
          ))}
          . {words.servicesThere}
        </>
      )}
    </p>
  );
}
