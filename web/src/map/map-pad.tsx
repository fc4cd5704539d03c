import type { KeyboardEvent } from 'react';
import { useWords } from '../i18n/language.js';
import { ANY_MAP_WORDS } from './map.words.js';
import type { Looking } from './use-looking.js';
import type { Look } from './view.js';
import { moved } from './view.js';

/** How a step moves the look: a share of the screen, or one zoom. */
interface Step {
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
}

const STAY: Step = { east: 0, north: 0, zoom: 0 };
const SHARE = 0.25;

const STEPS = {
  north: { ...STAY, north: SHARE },
  west: { ...STAY, east: -SHARE },
  east: { ...STAY, east: SHARE },
  south: { ...STAY, north: -SHARE },
  nearer: { ...STAY, zoom: 1 },
  farther: { ...STAY, zoom: -1 },
} as const satisfies Record<string, Step>;
type StepName = keyof typeof STEPS;

const SIGNS: Readonly<Record<StepName, string>> = {
  north: '↑',
  west: '←',
  east: '→',
  south: '↓',
  nearer: '+',
  farther: '−',
};

const KEYS: Readonly<Record<string, StepName>> = {
  ArrowUp: 'north',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  ArrowDown: 'south',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
};

/** Where a step leads. */
export const stepped = (look: Look, name: StepName): Look => moved(look, STEPS[name]);

/** Moves and zooms by button, and by key on any of them: what the wheel and the fingers do. */
export function MapPad({ now, go }: Pick<Looking, 'now' | 'go'>) {
  const words = useWords(ANY_MAP_WORDS);
  const press = (event: KeyboardEvent) => {
    const name = KEYS[event.key];
    if (name === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(stepped(now, name));
  };
  return (
    <div className="map-pad" role="group" aria-label={words.move} aria-describedby="map-keys">
      {(Object.keys(STEPS) as StepName[]).map((name) => (
        <button
          key={name}
          type="button"
          className={`pad-${name}`}
          aria-label={words[name]}
          onKeyDown={press}
          onClick={() => {
            go(stepped(now, name));
          }}
        >
          {SIGNS[name]}
        </button>
      ))}
      <p id="map-keys">{words.keys}</p>
    </div>
  );
}
