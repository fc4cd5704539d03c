import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { populationOf } from './population-values.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
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
  /** The population of each known year; null when the graph cannot say. */
  readonly values: History['variables'] | null | undefined;
}

/** How many people live there; of a territory that is gone, how many did. */
function PopulationFact({ territory, values }: FactsProps) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const told = populationOf(territory, values);
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

function AreaFact({ territory: { areaKm2 } }: Props) {
  const words = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  if (areaKm2 === null) return null;
  return (
    <div>
      <dt>{words.area}</dt>
      <dd>{`${formats.rate(areaKm2)} km²`}</dd>
    </div>
  );
}

/** Population, area and postal codes, each said with its date and its doubts. */
export function TerritoryFacts({ territory, values }: FactsProps) {
  const words = useWords(TERRITORY_WORDS);
  const known = [populationOf(territory, values), territory.areaKm2, ...territory.postalCodes];
  if (!territory.alive && known.every((each) => each === null)) return null;
  return (
    <>
      <dl className="facts">
        <PopulationFact territory={territory} values={values} />
        <AreaFact territory={territory} />
        <PostalCodes territory={territory} />
      </dl>
      {territory.areaKm2 !== null && <p className="quiet">{words.areaNote}</p>}
    </>
  );
}
