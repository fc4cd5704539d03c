import { Link } from 'react-router';
import { servicePath, territoryPath } from '../../app/addresses.js';
import { formatDistance } from '../../i18n/format.js';
import type { PageTerritory } from './territory-meta.js';

type Near = NonNullable<PageTerritory['nearestServices']>[number];

function NearRow({ near: { metres, service } }: { readonly near: Near }) {
  return (
    <tr>
      <th scope="row">{service.kind.label}</th>
      <td>
        <Link to={servicePath(service.id)}>{service.name}</Link>
      </td>
      <td>
        {service.territory && (
          <Link to={territoryPath(service.territory)}>{service.territory.name}</Link>
        )}
      </td>
      <td className="figure">{formatDistance(metres)}</td>
    </tr>
  );
}

/** The nearest service of each kind outside the territory. */
export function NearestTable({ territory }: { readonly territory: PageTerritory }) {
  const nearest = territory.nearestServices ?? [];
  if (nearest.length === 0) return null;
  return (
    <>
      <h2>Les plus proches ailleurs</h2>
      <div
        className="table-frame"
        tabIndex={0}
        role="region"
        aria-label="Services les plus proches"
      >
        <table>
          <caption>Distances à vol d’oiseau, depuis le centre approximatif du territoire</caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Nom</th>
              <th scope="col">Commune</th>
              <th scope="col" className="figure">
                À vol d’oiseau
              </th>
            </tr>
          </thead>
          <tbody>
            {nearest.map((near) => (
              <NearRow key={near.service.id} near={near} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
