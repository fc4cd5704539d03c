import { Link } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { everydayFirst, FEW_KINDS } from '../../app/kind-groups.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { CountsThen } from './counts-then.js';
import { BELOW, levelOf } from './map-levels.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { LEVEL_WORDS } from './measure.words.js';
import { kindLabel } from './shown-kinds.js';
import { StateLink } from './state-link.js';
import type { Selection } from './use-selection.js';

interface SelectionCardProps extends WayProps {
  readonly state: MapState;
  /** The kinds that are counted: told even where they are not what most readers come for. */
  readonly codes: readonly string[];
}

interface WayProps {
  readonly territory: Selection;
}

/** The chosen territory: its figures, the way up and down, and its page. */
export function SelectionCard({ state, territory, codes }: SelectionCardProps) {
  const local = useLocalPath();
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const levels = levelsIn(useLanguage());
  return (
    <section className="selection-card" aria-label={words.chosen}>
      <StateLink change={{ selected: null }} className="close button" label={words.close}>
        <span aria-hidden="true">×</span>
      </StateLink>
      <WayUp territory={territory} />
      <h2>
        <Link to={local(territoryPath(territory))}>{territory.name}</Link>
      </h2>
      <p className="quiet">
        {levels.one(territory.level)}, {words.inhabitants(formats.count(territory.population))}
      </p>
      {state.asOf === null ? (
        <CountList territory={territory} codes={codes} />
      ) : (
        <CountsThen state={state} asOf={state.asOf} codes={codes} />
      )}
      <WayDown territory={territory} />
    </section>
  );
}

function WayUp({ territory }: WayProps) {
  return (
    <p className="quiet way-up">
      {[...territory.ancestors].reverse().map(({ id, name }) => (
        <StateLink key={id} change={{ selected: id, level: levelOf(id), place: null }}>
          {name} ›
        </StateLink>
      ))}
    </p>
  );
}

/** Colours what the territory holds, and shows it whole. */
function WayDown({ territory }: WayProps) {
  const words = useWords(MAP_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const below = BELOW[territory.level];
  if (below === undefined) return null;
  return (
    <StateLink change={{ level: below, place: null }}>
      {words.seeBelow(levels[below].toLowerCase())}
    </StateLink>
  );
}

function CountList({ territory, codes }: Omit<SelectionCardProps, 'state'>) {
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  const { count: formatCount, labelled, position, rate } = useFormats();
  const counts = territory.serviceCounts ?? [];
  const { first, others } = everydayFirst(counts, ({ kind }) => kind.code);
  const coloured = others.filter(
    ({ kind }) => codes.length <= FEW_KINDS && codes.includes(kind.code),
  );
  const shown = [...coloured, ...first];
  return (
    <ul>
      {shown.map(({ kind, count, per10000, rank }) => (
        <li key={kind.code}>
          {labelled(kindLabel(kind, language), '')}
          <strong>{formatCount(count)}</strong>
          {per10000 !== null && words.per10000(rate(per10000))}
          {rank !== null && count > 0 && (
            <small>{words.outOf(position(rank.position), formatCount(rank.among))}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
