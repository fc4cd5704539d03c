import { Link } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { formatCount, formatPosition, formatRate } from '../../i18n/format.js';
import { levelName } from '../../i18n/fr.js';
import { useMapState } from './map-controls.js';
import { levelOf } from './map-state.js';
import { BELOW, LEVEL_WORDS } from './map.words.js';
import type { Selection } from './use-selection.js';

interface SelectionCardProps {
  readonly territory: Selection;
}

/** The chosen territory: its figures, the way up and down, and its page. */
export function SelectionCard({ territory }: SelectionCardProps) {
  const change = useMapState();
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
      <WayUp territory={territory} />
      <h2>
        <Link to={territoryPath(territory)}>{territory.name}</Link>
      </h2>
      <p className="quiet">
        {levelName(territory.level)}, {formatCount(territory.population)} habitants
      </p>
      <CountList territory={territory} />
      <WayDown territory={territory} />
    </section>
  );
}

function WayUp({ territory }: SelectionCardProps) {
  const change = useMapState();
  return (
    <p className="quiet">
      {[...territory.ancestors].reverse().map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="link"
          onClick={() => {
            change({ selected: id, level: levelOf(id), place: null });
          }}
        >
          {name} ›
        </button>
      ))}
    </p>
  );
}

/** Colours what the territory holds, and shows it whole. */
function WayDown({ territory }: SelectionCardProps) {
  const change = useMapState();
  const below = BELOW[territory.level];
  if (below === undefined) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        change({ level: below, place: null });
      }}
    >
      Voir ses {LEVEL_WORDS[below].toLowerCase()}
    </button>
  );
}

function CountList({ territory }: SelectionCardProps) {
  return (
    <ul>
      {territory.serviceCounts?.map(({ kind, count, per10000, rank }) => (
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
  );
}
