import { mapPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useWords } from '../../i18n/language.js';
import { isPartOfCommune } from './territory-levels.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

/** The question that gives the page's first figures. */
const asked = (id: string): string => `{
  territory(id: "${id}") {
    name
    population
    history { name from to endReason }
    serviceCounts { count per10000 interval { low high } kind { label source { title vintage } } }
  }
}
`;

interface TerritoryLinksProps {
  readonly territory: PageTerritory;
  /** What holds it, the widest first. */
  readonly lineage: readonly { readonly id: string }[];
}

/** The territory on the map, and the question that gives its page. */
export function TerritoryLinks({ territory, lineage }: TerritoryLinksProps) {
  const words = useWords(TERRITORY_WORDS);
  // The map draws living territories, down to communes: elsewhere, what holds this one is shown.
  const isDrawn = territory.alive && !isPartOfCommune(territory.id);
  const shown = isDrawn ? territory.id : lineage.at(-1)?.id;
  return (
    <p className="pager">
      {shown !== undefined && (
        <LocalLink className="button" to={mapPath(shown)}>
          {words.onTheMap}
        </LocalLink>
      )}
      <LocalLink
        className="button"
        to={`/graphql?query=${encodeURIComponent(asked(territory.id))}`}
      >
        {words.inTheGraph}
      </LocalLink>
    </p>
  );
}
