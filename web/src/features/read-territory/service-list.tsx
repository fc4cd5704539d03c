import { Link } from 'react-router';
import { servicePath, territoryPath } from '../../app/addresses.js';
import { formatCount } from '../../i18n/format.js';
import type { PageTerritory } from './territory-meta.js';

/** The services within the territory, by pages that plain links turn. */
export function ServiceList({ territory }: { readonly territory: PageTerritory }) {
  if (territory.services === null) return null;
  const { nodes, pageInfo, totalCount } = territory.services;
  const address = territoryPath(territory);
  return (
    <section aria-labelledby="services">
      <h2 id="services">Services sur place ({formatCount(totalCount)})</h2>
      {totalCount === 0 && <p>Aucun service connu ici. Les plus proches sont plus bas.</p>}
      <ul className="results">
        {nodes.map((service) => (
          <li key={service.id}>
            <Link to={servicePath(service.id)}>{service.name}</Link>
            <small>{service.kind.label}</small>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p className="pager">
          <Link to={`${address}?apres=${encodeURIComponent(pageInfo.endCursor ?? '')}#services`}>
            Services suivants
          </Link>
          <Link to={`${address}#services`}>Revenir au début</Link>
        </p>
      )}
    </section>
  );
}
