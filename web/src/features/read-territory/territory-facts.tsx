import { Link } from 'react-router';
import { mapPath, territoryPath } from '../../app/addresses.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import type { PageTerritory } from './territory-meta.js';

interface Props {
  readonly territory: PageTerritory;
}

/** What became of a territory that no longer exists. */
export function SuccessorNotice({ territory }: Props) {
  if (territory.alive) return null;
  return (
    <p className="notice">
      Ce code n’est plus en vigueur.{' '}
      {territory.successor && (
        <>
          Il est devenu{' '}
          <Link to={territoryPath(territory.successor)}>{territory.successor.name}</Link>.
        </>
      )}
    </p>
  );
}

/** Population, area, density and postal codes, each said with its doubts. */
export function TerritoryFacts({ territory }: Props) {
  const { population, areaKm2, postalCodes } = territory;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>Population</dt>
          <dd>{population === null ? 'inconnue' : `${formatCount(population)} habitants`}</dd>
        </div>
        <div>
          <dt>Superficie approximative</dt>
          <dd>{areaKm2 === null ? 'inconnue' : `${formatRate(areaKm2)} km²`}</dd>
        </div>
        {postalCodes.length > 0 && (
          <div>
            <dt>{postalCodes.length > 1 ? 'Codes postaux' : 'Code postal'}</dt>
            <dd>{postalCodes.slice(0, 12).join(', ')}</dd>
          </div>
        )}
      </dl>
      {areaKm2 !== null && (
        <p className="quiet">
          La superficie est calculée sur des contours reconstruits : c’est un ordre de grandeur, et
          les densités par km² aussi.
        </p>
      )}
      <p>
        <Link className="button" to={mapPath(territory.id)}>
          Voir sur la carte
        </Link>
      </p>
    </>
  );
}
