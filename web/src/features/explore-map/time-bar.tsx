import { useId } from 'react';
import { useIsAlive } from '../../app/use-is-alive.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { StateLink, useMapState } from './state-link.js';
import type { Observations, Stop } from './stops.js';
import { stopAt, stopsOf } from './stops.js';
import { TIME_WORDS } from './time-bar.words.js';

interface TimeBarProps {
  readonly state: MapState;
  readonly observations: Observations;
}

/** Chooses the day that is shown, among those on which something was observed: no day between is made up. */
export function TimeBar({ state, observations }: TimeBarProps) {
  const words = useWords(TIME_WORDS);
  const title = useId();
  const stops = stopsOf(observations);
  const isMany = observations.days.length > 1 || state.asOf !== null;
  return (
    <section className="time-bar" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <DayTold state={state} stops={stops} />
      {isMany && observations.days.length > 0 && (
        <>
          <Slider state={state} stops={stops} />
          <DayList state={state} stops={stops} />
        </>
      )}
      <Known state={state} />
    </section>
  );
}

interface StopsProps {
  readonly state: MapState;
  readonly stops: readonly Stop[];
}

function DayTold({ state: { asOf, view }, stops }: StopsProps) {
  const words = useWords(TIME_WORDS);
  const { count } = useFormats();
  const sentence = useDaySentence(asOf, stops);
  const all = stops.at(-1)?.kinds ?? 0;
  const seen = stops[stopAt(stops, asOf)]?.kinds ?? 0;
  return (
    <>
      <p role="status">
        {sentence}
        {seen > 0 && seen < all && ` ${words.some(count(seen), count(all))}`}
      </p>
      {/* The map's legend says so too. */}
      {asOf !== null && view !== 'carte' && <p className="quiet">{words.perimeter}</p>}
    </>
  );
}

/** The day, and which observation tells of it. */
function useDaySentence(asOf: string | null, stops: readonly Stop[]): string {
  const words = useWords(TIME_WORDS);
  const { day } = useFormats();
  const [first, last] = [stops[0]?.day, stops.at(-2)?.day];
  if (first == null || last == null) return words.never;
  if (asOf === null) return stops.length > 2 ? words.lastSeen(day(last)) : words.once(day(last));
  const by = stops[stopAt(stops, asOf)]?.day;
  if (by == null) return `${words.on(day(asOf))} ${words.before(day(first))}`;
  return by === asOf ? words.on(day(asOf)) : `${words.on(day(asOf))} ${words.from(day(by))}`;
}

/** A native slider, which every keyboard moves; links do as much where there is no JavaScript. */
function Slider({ state, stops }: StopsProps) {
  const change = useMapState();
  const words = useWords(TIME_WORDS);
  const isAlive = useIsAlive();
  const at = stopAt(stops, state.asOf);
  const label = useStopLabel();
  const shown = stops[at];
  if (!isAlive) return null;
  return (
    <input
      type="range"
      min={0}
      max={stops.length - 1}
      step={1}
      value={Math.max(at, 0)}
      aria-label={words.slide}
      aria-valuetext={shown === undefined ? '—' : label(shown)}
      onChange={(event) => {
        change({ asOf: stops[event.target.valueAsNumber]?.day ?? null });
      }}
    />
  );
}

function useStopLabel(): (stop: Stop) => string {
  const words = useWords(TIME_WORDS);
  const { day } = useFormats();
  return (stop) => (stop.day === null ? words.today : day(stop.day));
}

/** From how many days on they are folded: the slider, or the browser's search, goes through them. */
const FOLDED = 6;

function DayList({ state, stops }: StopsProps) {
  const words = useWords(TIME_WORDS);
  const { count } = useFormats();
  if (stops.length <= FOLDED) return <DayLinks state={state} stops={stops} />;
  return (
    <details>
      <summary>{words.allDays(count(stops.length - 1))}</summary>
      <DayLinks state={state} stops={stops} />
    </details>
  );
}

function DayLinks({ state, stops }: StopsProps) {
  const words = useWords(TIME_WORDS);
  const { count } = useFormats();
  const label = useStopLabel();
  const all = stops.at(-1)?.kinds ?? 0;
  return (
    <ul className="day-links">
      {stops.map((stop) => (
        <li key={stop.day ?? ''}>
          <StateLink change={{ asOf: stop.day }} isCurrent={stop.day === state.asOf}>
            {stop.kinds < all
              ? words.stop(label(stop), count(stop.kinds), count(all))
              : label(stop)}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}

/** What was known when, where the address says it. */
function Known({ state: { knownAt } }: Pick<TimeBarProps, 'state'>) {
  const words = useWords(TIME_WORDS);
  const { day } = useFormats();
  if (knownAt === null) return null;
  return (
    <p>
      {words.known(day(knownAt.slice(0, 10)), knownAt.slice(11, 16))}{' '}
      <StateLink change={{ knownAt: null }}>{words.knownNow}</StateLink>
    </p>
  );
}
