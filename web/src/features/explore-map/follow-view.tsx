import type { MouseEvent } from 'react';
import { useId } from 'react';
import { changesSearch } from '../../app/changes-address.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { followed, isBeyond, MOST_KINDS } from './followed.js';
import type { MapState } from './map-state.js';
import { readMapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import type { Kind } from './shown-kinds.js';

interface FollowViewProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

const FORMS = [
  ['/changements', 'changes'],
  ['/changements.atom', 'atom'],
  ['/changements.ics', 'ics'],
] as const;

/** The changes of what the map shows: their page, and what other programs follow. */
export function FollowView({ state, kinds }: FollowViewProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const title = useId();
  const address = (path: string, of: MapState) => local(path) + changesSearch(followed(of, kinds));
  /** The place moves without React: the link says where the map is when it is followed. */
  const follow = (path: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    const { place } = readMapState(new URLSearchParams(window.location.search));
    event.currentTarget.href = address(path, { ...state, place });
  };
  return (
    <section className="map-downloads" aria-labelledby={title}>
      <h2 id={title}>{words.follow}</h2>
      <ul className="plain-row">
        {FORMS.map(([path, word]) => (
          <li key={path}>
            <a className="button" href={address(path, state)} onClick={follow(path)}>
              {words[word]}
            </a>
          </li>
        ))}
      </ul>
      {isBeyond(state, kinds) && <p className="quiet">{words.followsAll(MOST_KINDS)}</p>}
    </section>
  );
}
