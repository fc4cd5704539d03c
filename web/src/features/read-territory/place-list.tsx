import { territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { DownloadLink } from './download-link.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
  /** Whether the list is not read from its beginning. */
  readonly further: boolean;
}

type Child = PageTerritory['children']['nodes'][number];

function PlaceTable({ places }: { readonly places: readonly Child[] }) {
  const words = useWords(PLACES_WORDS);
  const formats = useFormats();
  const levels = levelsIn(useLanguage());
  return (
    <DataTable
      label={words.insideCaption}
      caption={words.insideCaption}
      columns={[
        { label: words.territory },
        { label: words.level },
        { label: words.population, figure: true },
      ]}
    >
      {places.map((child) => (
        <tr key={child.id}>
          <th scope="row">
            <LocalLink to={territoryPath(child)}>{child.name}</LocalLink>
          </th>
          <td>{levels.one(child.level)}</td>
          <td className="figure">{formats.count(child.population)}</td>
        </tr>
      ))}
    </DataTable>
  );
}

/** The way down: the territories that this one holds, page by page. */
export function PlaceList({ territory, further }: Props) {
  const words = useWords(PLACES_WORDS);
  const shared = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const { nodes, totalCount, pageInfo } = territory.children;
  if (totalCount === 0) return null;
  const address = territoryPath(territory);
  const next = encodeURIComponent(pageInfo.endCursor ?? '');
  return (
    <section aria-labelledby="places">
      <h2 id="places">{words.inside(formats.count(totalCount))}</h2>
      <PlaceTable places={nodes} />
      <p className="pager">
        {pageInfo.hasNextPage && (
          <LocalLink to={`${address}?suite=${next}#places`}>{words.nextPlaces}</LocalLink>
        )}
        {further && <LocalLink to={`${address}#places`}>{shared.first}</LocalLink>}
      </p>
      <DownloadLink territory={territory} table="territoires" />
    </section>
  );
}
