import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { HintWords } from './map-hint.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { MEASURE_WORDS } from './measure.words.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel } from './shown-kinds.js';
import type { MapData } from './use-map-data.js';

/** What hints and lists need to speak the language of the page. */
export function useHintWords(
  { measure }: MapState,
  { names, figures }: MapData,
  kinds: readonly Kind[],
): HintWords {
  const language = useLanguage();
  const { noValue, notObserved } = useWords(MAP_WORDS);
  const { unit } = useWords(MEASURE_WORDS)[measure];
  const formats = useFormats();
  const kindName = (code: string): string => {
    const kind = kinds.find((k) => k.code === code);
    return kind === undefined ? code : kindLabel(kind, language);
  };
  return { names, figures, unit, noValue, notObserved, formats, kindName };
}
