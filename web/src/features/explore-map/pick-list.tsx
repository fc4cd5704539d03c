import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { MAP_WORDS } from './map.words.js';

/** A line of the list. */
export interface PickItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface PickListProps {
  readonly label: string;
  readonly howTo: string;
  /** No more than {@link LONGEST} of them: writing 35,000 would hold the map up. */
  readonly items: readonly PickItem[];
  /** How many there are in all. */
  readonly total: number;
  readonly chosen: string | null;
  /** What is pointed at, for the map to show it; null when the list is left. */
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

/** Longer, a list is no longer walked through: the table twin has it all, by pages. */
export const LONGEST = 200;
const PAGE = 10;

const MOVES: Readonly<Record<string, (rank: number, last: number) => number>> = {
  ArrowDown: (rank, last) => Math.min(last, rank + 1),
  ArrowUp: (rank) => Math.max(0, rank - 1),
  PageDown: (rank, last) => Math.min(last, rank + PAGE),
  PageUp: (rank) => Math.max(0, rank - PAGE),
  Home: () => 0,
  End: (_rank, last) => last,
};

/** What the map shows, walked through by key: the map points at what the list points at. */
export function PickList(props: PickListProps) {
  const { label, howTo, items, total, chosen } = props;
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const base = useId();
  const { pointed, list, handlers } = usePointed(props, items);
  const optionId = (rank: number) => `${base}-${String(rank)}`;
  const count = words.results(formats.count(total), total > 1);
  const first = words.firstOf(formats.count(LONGEST), formats.count(total));
  return (
    <section className="pick-list">
      <h2 id={`${base}-title`}>{label}</h2>
      <p className="quiet" id={`${base}-how`}>
        {total > LONGEST ? first : count}. {howTo}
      </p>
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${base}-title`}
        aria-describedby={`${base}-how`}
        aria-activedescendant={pointed < 0 ? undefined : optionId(pointed)}
        {...handlers}
      >
        {items.map(({ id, label: name, detail }, rank) => (
          // The list itself takes the keys, as a listbox does (WAI-ARIA).
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={id}
            id={optionId(rank)}
            role="option"
            tabIndex={-1}
            aria-selected={id === chosen}
            data-pointed={rank === pointed}
            onClick={() => {
              props.onChoose(id);
            }}
            onMouseEnter={() => {
              props.onPoint(id);
            }}
          >
            {name} <small>{detail}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rank that the keyboard is at, and what its keys do. */
function usePointed({ onPoint, onChoose, onClear }: PickListProps, items: readonly PickItem[]) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const pointed = items.findIndex(({ id }) => id === at);
  const point = (rank: number) => {
    const id = items[rank]?.id ?? null;
    setAt(id);
    onPoint(id);
    list.current?.children[rank]?.scrollIntoView({ block: 'nearest' });
  };
  const choosePointed = () => {
    if (pointed >= 0 && at !== null) onChoose(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move !== undefined) point(move(pointed, items.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') choosePointed();
    else if (event.key === 'Escape') onClear();
    else return;
    event.preventDefault();
  };
  const onFocus = () => {
    point(Math.max(pointed, 0));
  };
  const leave = () => {
    onPoint(null);
  };
  return { pointed, list, handlers: { onKeyDown, onFocus, onBlur: leave, onMouseLeave: leave } };
}
