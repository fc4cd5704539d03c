import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';

/** Formats as they are called, and how their files end. */
const FORMATS = [
  ...([
    ['CSV', 'csv'],
    ['Excel', 'xlsx'],
    ['JSON', 'json'],
    ['GeoJSON', 'geojson'],
  ] as const),
  ...([
    ['GeoPackage', 'gpkg'],
    ['GeoParquet', 'parquet'],
  ] as const),
] as const;

/**
 * Rows that a file holds at most, and a workbook. The hub decides (`download.route.ts`, kit's formats), and the web
 * imports nothing of it: were these behind, a link would answer 413 with the limit in words, no more.
 */
const MOST_ROWS = 40_000;
const MOST_IN_WORKBOOK = 10_000;

/** The services of a territory as files, by links that need no JavaScript. */
export function ServiceFiles({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(PLACES_WORDS);
  const formats = useFormats();
  const count = territory.services?.totalCount ?? 0;
  if (count === 0) return null;
  if (count > MOST_ROWS) return <p>{words.tooManyForFile(formats.count(MOST_ROWS))}</p>;
  const stem = `/files/services/${territory.id}/services`;
  const offered = FORMATS.filter(([, end]) => end !== 'xlsx' || count <= MOST_IN_WORKBOOK);
  return (
    <section aria-labelledby="fichiers-services">
      <h3 id="fichiers-services">{words.files}</h3>
      <ul className="plain-row">
        {offered.map(([name, end]) => (
          <li key={end}>
            <a href={`${stem}.${end}`} download>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={`${stem}.zip`} download>
            {words.filePackage}
          </a>
        </li>
      </ul>
    </section>
  );
}
