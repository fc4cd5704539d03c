import { Link } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { MapSelectionDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { formatCount, formatPosition, formatRate } from '../../i18n/format.js';
import { levelName } from '../../i18n/fr.js';
import { useMapState } from './map-controls.js';
import type { MapState } from './map-state.js';

interface SelectionCardProps {
  readonly id: string;
  readonly services: MapState['services'];
}

/** The chosen territory: its figures, the way up, and its page. */
export function SelectionCard({ id, services }: SelectionCardProps) {
  const change = useMapState();
  const { data } = useAnswer(MapSelectionDocument, { id, kinds: [...services] });
  const territory = data?.territory;
  if (territory?.id !== id) return null;
  return (
    <section className="selection-card" aria-label="Territoire choisi">
      <button
        type="button"
        className="close"
        aria-label="Fermer"
        onClick={() => {
          change({ selected: null });
        }}
      >
        ×
      </button>
      <p className="quiet">
        {[...territory.ancestors].reverse().map((above) => (
          <button
            key={above.id}
            type="button"
            className="link"
            onClick={() => {
              change({ selected: above.id });
            }}
          >
            {above.name} ›
          </button>
        ))}
      </p>
      <h2>
        <Link to={territoryPath(territory)}>{territory.name}</Link>
      </h2>
      <p className="quiet">
        {levelName(territory.level)}, {formatCount(territory.population)} habitants
      </p>
      <ul>
        {territory.serviceCounts.map(({ kind, count, per10000, rank }) => (
          <li key={kind.code}>
            {kind.label} : <strong>{formatCount(count)}</strong>
            {per10000 !== null && ` (${formatRate(per10000)} pour 10 000 hab.)`}
            {rank !== null && count > 0 && (
              <small>
                {formatPosition(rank.position)} sur {formatCount(rank.among)}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
