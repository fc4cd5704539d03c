import { mapPath, territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
}

interface SuccessorProps extends Props {
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
          .
        </>
      )}
    </p>
  );
}

/** Postal codes that are shown before the others are counted. */
const SHOWN_CODES = 12;

function PostalCodes({ territory: { postalCodes } }: Props) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  if (postalCodes.length === 0) return null;
  const others = postalCodes.length - SHOWN_CODES;
  return (
    <div>
      <dt>{postalCodes.length > 1 ? words.postalCodes : words.postalCode}</dt>
      <dd>
        {postalCodes.slice(0, SHOWN_CODES).join(', ')}
        {others > 0 && ` ${words.others(formats.count(others))}`}
      </dd>
    </div>
  );
}

interface FactsProps extends Props {
  /** The year that the population describes, where it is known. */
  readonly year: number | null;
}

/** Population, area and postal codes, each said with its date and its doubts. */
export function TerritoryFacts({ territory, year }: FactsProps) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const { population, areaKm2 } = territory;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{year === null ? words.population : words.populationIn(String(year))}</dt>
          <dd>
            {population === null ? words.unknown : words.inhabitants(formats.count(population))}
          </dd>
        </div>
        <div>
          <dt>{words.area}</dt>
          <dd>{areaKm2 === null ? words.unknown : `${formats.rate(areaKm2)} km²`}</dd>
        </div>
        <PostalCodes territory={territory} />
      </dl>
      {areaKm2 !== null && <p className="quiet">{words.areaNote}</p>}
      <p className="pager">
        <LocalLink className="button" to={mapPath(territory.id)}>
          {words.onTheMap}
        </LocalLink>
        <LocalLink
          className="button"
          to={`/graphql?query=${encodeURIComponent(asked(territory.id))}`}
        >
          {words.inTheGraph}
        </LocalLink>
      </p>
    </>
  );
}

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
