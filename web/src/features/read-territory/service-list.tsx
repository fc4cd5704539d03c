import { servicePath, territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';
import { MOST_ROWS } from './territory-tables.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
  /** Whether the list is not read from its beginning. */
  readonly further: boolean;
}

/** The services within the territory, by pages that plain links turn. */
export function ServiceList({ territory, further }: Props) {
  const words = useWords(PLACES_WORDS);
  const shared = useWords(TERRITORY_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  if (territory.services === null) return null;
  const { nodes, pageInfo, totalCount } = territory.services;
  const address = territoryPath(territory);
  return (
    <section aria-labelledby="services">
      <h2 id="services">{words.onSite(formats.count(totalCount))}</h2>
      {totalCount === 0 && (
        <p>
          {words.none} {(territory.nearestServices ?? []).length > 0 && words.elsewhereBelow}
        </p>
      )}
      <ul className="results">
        {nodes.map((service) => (
          <li key={service.id}>
            <LocalLink to={servicePath(service.id)}>{service.name}</LocalLink>
            <small>{kindLabel(service.kind, language)}</small>
          </li>
        ))}
      </ul>
      <p className="pager">
        {pageInfo.hasNextPage && (
          <LocalLink
            to={`${address}?apres=${encodeURIComponent(pageInfo.endCursor ?? '')}#services`}
          >
            {words.nextServices}
          </LocalLink>
        )}
        {further && <LocalLink to={`${address}#services`}>{shared.first}</LocalLink>}
      </p>
      {totalCount > 0 && totalCount <= MOST_ROWS && (
        <DownloadLink territory={territory} table="services" />
      )}
    </section>
  );
}
