import { useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { VIEWS } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { StateLink } from './state-link.js';

/** The map and its two twins, at the same address but for one word. */
export function ViewSwitch({ state }: { readonly state: MapState }) {
  const words = useWords(MAP_WORDS);
  return (
    <nav className="view-switch" aria-label={words.views}>
      {VIEWS.map((view) => (
        <StateLink key={view} change={{ view }} isCurrent={state.view === view}>
          {words.view[view]}
        </StateLink>
      ))}
    </nav>
  );
}
