import { formatsIn } from '../../i18n/formats.js';
import type { Language } from '../../i18n/language.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { LEVEL_WORDS, MEASURE_WORDS } from './measure.words.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel, operatorWord, shownKinds } from './shown-kinds.js';

/** More labels than this are told by their number. */
const TOLD_ONE_BY_ONE = 3;

/** What the map shows, in one line: title of the page, of the legend and of the table. */
export function mapTitle(state: MapState, kinds: readonly Kind[], language: Language): string {
  const words = MAP_WORDS[language];
  const labels = shownKinds(kinds, state).map((kind) => kindLabel(kind, language));
  const isMany = labels.length > TOLD_ONE_BY_ONE;
  const told = isMany ? words.types(formatsIn(language).count(labels.length)) : labels.join(', ');
  const measure = MEASURE_WORDS[language][state.measure].label;
  const level = LEVEL_WORDS[language][state.level].toLowerCase();
  const day = state.asOf === null ? '' : `, ${words.asOf(formatsIn(language).day(state.asOf))}`;
  return `${told || words.none}, ${measure} — ${level}${day}`;
}

/** The name of an operator type, from its word in the address. */
export function operatorLabel(word: string, language: Language): string {
  const known = Object.entries(OPERATOR_WORDS[language]);
  return known.find(([type]) => operatorWord(type) === word)?.[1] ?? word;
}

/** The filter in plain words; empty when there is none. */
export function filterSentence(
  { operators, word }: Pick<MapState, 'operators' | 'word'>,
  language: Language,
): string {
  const words = MAP_WORDS[language];
  const who = operators.map((operator) => operatorLabel(operator, language)).join(words.or);
  const parts = [who && words.runBy(who), word && words.named(word)];
  return parts.filter((part) => part !== '').join(', ');
}
