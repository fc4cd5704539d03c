import { Link } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { formatCount } from '../../i18n/format.js';
import { levelName } from '../../i18n/fr.js';
import type { PageTerritory } from './territory-meta.js';

/** The way down: the territories that this one holds. */
export function PlaceList({ territory }: { readonly territory: PageTerritory }) {
  const { nodes, totalCount } = territory.children;
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">Territoires à l’intérieur ({formatCount(totalCount)})</h2>
      <ul className="plain-row">
        {nodes.map((child) => (
          <li key={child.id}>
            <Link to={territoryPath(child)}>{child.name}</Link>{' '}
            <span className="quiet">{levelName(child.level)}</span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet">
          Les {formatCount(nodes.length)} premiers seulement ; la recherche donne les autres.
        </p>
      )}
    </section>
  );
}
