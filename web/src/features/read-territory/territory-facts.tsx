import { sourcePath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { populationOf } from './population-values.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
}

/** Postal codes, or names, that are shown before the others are counted. */
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

/** Hamlets and former communes that letters may name. */
function Localities({ history }: { readonly history: History | null }) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const addresses = history?.postalAddresses ?? [];
  const names = [...new Set(addresses.flatMap(({ localities }) => localities))];
  if (names.length === 0) return null;
  const others = names.length - SHOWN_CODES;
  const source = addresses[0]?.source;
  return (
    <div>
      <dt>{words.localities}</dt>
      <dd lang="fr">
        {names.slice(0, SHOWN_CODES).join(', ')}
        {others > 0 && ` ${words.others(formats.count(others))}`}
        {source !== undefined && (
          <small>
            <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
          </small>
        )}
      </dd>
    </div>
  );
}

interface FactsProps extends Props {
  /** The population of each known year, and what letters name; null when the graph cannot say. */
  readonly history: History | null;
}

/** How many people live there; of a territory that is gone, how many did. */
function PopulationFact({ territory, history }: FactsProps) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const told = populationOf(territory, history?.variables);
  if (told === null && !territory.alive) return null;
  const year = told?.year?.toString();
  const inYear = told?.past === true ? words.lastPopulation : words.populationIn;
  return (
    <div>
      <dt>{year === undefined ? words.population : inYear(year)}</dt>
      <dd>{told === null ? words.unknown : words.inhabitants(formats.count(told.value))}</dd>
    </div>
  );
}

function AreaFact({ territory: { areaKm2, outline } }: Props) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  if (areaKm2 === null) return null;
  return (
    <div>
      <dt>{outline?.precision === 'REAL' ? words.areaReal : words.area}</dt>
      <dd>{`${formats.rate(areaKm2)} km²`}</dd>
    </div>
  );
}

/** Population, area and postal codes, each said with its date and its doubts. */
export function TerritoryFacts({ territory, history }: FactsProps) {
  const words = useWords(TERRITORY_WORDS);
  const known = [
    populationOf(territory, history?.variables),
    territory.areaKm2,
    ...territory.postalCodes,
  ];
  if (!territory.alive && known.every((each) => each === null)) return null;
  return (
    <>
      <dl className="facts">
        <PopulationFact territory={territory} history={history} />
        <AreaFact territory={territory} />
        <PostalCodes territory={territory} />
        <Localities history={history} />
      </dl>
      {territory.areaKm2 !== null && (
        <p className="quiet">{words.areaNotes[territory.outline?.precision ?? 'APPROXIMATE']}</p>
      )}
    </>
  );
}
