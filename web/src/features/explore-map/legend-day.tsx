import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel } from './shown-kinds.js';
import type { Observations } from './stops.js';
import { observedBy } from './stops.js';
import { TIME_WORDS } from './time-bar.words.js';

interface LegendDayProps {
  readonly state: MapState;
  readonly codes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly observations: Observations;
}

/** More kinds than this are told by the time bar alone. */
const TOLD_ONE_BY_ONE = 3;

/** The day that is coloured, from which observations, and what is not of that day. */
export function LegendDay({ state, codes, kinds, observations }: LegendDayProps) {
  const words = useWords(TIME_WORDS);
  const map = useWords(MAP_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  const { asOf } = state;
  if (asOf === null) return null;
  const told =
    codes.length > TOLD_ONE_BY_ONE ? [] : kinds.filter(({ code }) => codes.includes(code));
  return (
    <>
      <p>
        <strong>{map.asOf(day(asOf))}</strong>
      </p>
      {told.map((kind) => {
        const on = observedBy(observations, kind.code, asOf);
        const label = kindLabel(kind, language);
        return (
          <p key={kind.code}>
            {on === null ? words.kindNotSeen(label) : words.kindOn(label, day(on))}
          </p>
        );
      })}
      <p className="quiet">{map.perimeterToday}</p>
    </>
  );
}
