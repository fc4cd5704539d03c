import type { Language } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { Match } from './find.js';
import { FIND_WORDS } from './find.words.js';

/** The ancestors that tell two namesakes apart, the nearest first. */
const TELLING = new Set(['DEPARTEMENT', 'COLLECTIVITE', 'REGION']);

/** « Commune · Nord, Hauts-de-France », and the code that was found. */
export function whereIs({ matched, territory }: Match, language: Language): string {
  const words = FIND_WORDS[language];
  const within = territory.ancestors.filter((a) => TELLING.has(a.level)).map((a) => a.name);
  const parts = [levelsIn(language).one(territory.level), within.join(', ')];
  if (!territory.alive) parts.push(words.noLonger);
  if (matched === 'code' || matched === 'postalCode') parts.push(words[matched]);
  return parts.filter((part) => part !== '').join(' · ');
}
