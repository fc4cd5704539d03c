import type { MapState, SortWord } from './map-state.js';
import { StateLink } from './state-link.js';

interface SortHeaderProps {
  readonly state: MapState;
  readonly sort: SortWord;
  /** Names climb from A, figures come down from the highest. */
  readonly climbs: boolean;
  readonly children: string;
  readonly className?: string;
}

/** A column that a click sorts by, and a second one turns round. */
export function SortHeader({ state, sort, climbs, children, className = '' }: SortHeaderProps) {
  const isSorted = state.sort === sort;
  const goesUp = climbs !== (isSorted && state.reversed);
  const now = goesUp ? 'ascending' : 'descending';
  return (
    <th scope="col" className={className} aria-sort={isSorted ? now : 'none'}>
      <StateLink change={{ sort, reversed: isSorted && !state.reversed }}>
        {children}
        {isSorted && <span aria-hidden="true">{goesUp ? ' ▲' : ' ▼'}</span>}
      </StateLink>
    </th>
  );
}
