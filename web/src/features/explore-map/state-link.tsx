import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation, useNavigate, useNavigation } from 'react-router';
import { plainPath, useLocalPath } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';

/** A change of what is shown. */
export type Change = Partial<MapState>;

/** What depends on what was changed just before; null changes nothing. */
type ChangeOf = (latest: MapState) => Change | null;

/** What was asked for last, until the router has made it: React hears of it later than a quick hand moves. */
let underWay: MapState | null = null;

/**
 * The state as it is at this instant. A change still on its way counts as made, lest the next one
 * undo it; the place on the map, which moves without React, is read from the address itself.
 */
function latest(next: { pathname: string; search: string } | undefined): MapState {
  const { place } = readMapState(new URLSearchParams(window.location.search));
  if (underWay !== null) return { ...underWay, place };
  const isOurs = next !== undefined && plainPath(next.pathname) === '/carte';
  const search = isOurs ? next.search : window.location.search;
  return { ...readMapState(new URLSearchParams(search)), place };
}

/** Changes the address: each change is one step of the browser's history. */
export function useMapState(): (change: Change | ChangeOf) => void {
  const navigate = useNavigate();
  const local = useLocalPath();
  const { location: next } = useNavigation();
  return (change) => {
    const state = latest(next);
    const made = typeof change === 'function' ? change(state) : change;
    if (made === null) return;
    const asked = { ...state, page: 1, ...made };
    underWay = asked;
    const arrival = navigate(local(writeMapState(asked)), { preventScrollReset: true });
    void Promise.resolve(arrival).finally(() => {
      if (underWay === asked) underWay = null;
    });
  };
}

/** The state that was asked for last: a choice shows at once, before the server has answered. */
export function useShownState(): MapState {
  const location = useLocation();
  const { location: next } = useNavigation();
  const asked = next?.pathname === location.pathname ? next : location;
  return readMapState(new URLSearchParams(asked.search));
}

interface StateLinkProps {
  readonly change: Change;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
}

/** A change as a link: it works without JavaScript, and keeps the place of the map with it. */
export function StateLink({ change, children, className, label, isCurrent }: StateLinkProps) {
  const state = useShownState();
  const local = useLocalPath();
  const make = useMapState();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    make(change);
  };
  return (
    <Link
      to={local(writeMapState({ ...state, page: 1, ...change }))}
      className={className}
      aria-label={label}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </Link>
  );
}
