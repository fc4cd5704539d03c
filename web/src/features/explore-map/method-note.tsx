import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { LEVELS, MEASURES } from './map-levels.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';

interface MethodNoteProps {
  readonly state: MapState;
  readonly page: Whole<MapPageQuery>;
}

/** What the figures are, what they do not say, and what the outlines are worth. */
export function MethodNote({ state: { measure, level, asOf }, page }: MethodNoteProps) {
  const words = useWords(MAP_WORDS);
  const isEnglish = useLanguage() === 'en';
  const ofMeasure = measure === 'nombre' ? ['COUNT'] : [MEASURES[measure], 'UNRELIABLE'];
  const wanted = asOf === null ? ofMeasure : [...ofMeasure, 'COUNT_AT'];
  const told = page.figureDefinitions.filter(({ figure }) => wanted.includes(figure));
  const ofLevel = page.outlines.levels.find((each) => each.level === LEVELS[level]);
  const outlines = ofLevel ?? page.outlines;
  return (
    <details className="map-method">
      <summary>{words.method}</summary>
      {told.map(({ figure, formula, formulaEn, limits, limitsEn }) => (
        <p key={figure}>
          {figure === 'COUNT_AT' && <strong>{words.onADay} </strong>}
          {figure === 'UNRELIABLE' && <strong>{words.unsureIs} </strong>}
          {isEnglish ? formulaEn : formula} <strong>{words.limits}</strong>{' '}
          {isEnglish ? limitsEn : limits}
        </p>
      ))}
      <p>
        <strong>{words.outlines}</strong> {isEnglish ? outlines.methodEn : outlines.method}
      </p>
    </details>
  );
}
