import type { ChangeListedFragment } from '../graphql/generated/documents.js';
import { formatsIn } from '../i18n/formats.js';
import type { NamedKind } from '../i18n/kind-label.js';
import { kindLabel } from '../i18n/kind-label.js';
import type { Language } from '../i18n/language.js';
import { CHANGE_WORDS } from './change.words.js';

/** A change as lists tell it. */
export type ListedChange = Pick<
  ChangeListedFragment,
  'nature' | 'metres' | 'kindFrom' | 'kindTo' | 'observedBetween' | 'declaredOn'
>;

/** What happened, in a few words: « Bureau de poste devenu « Agence postale communale » ». */
export function changeSentence(language: Language, change: ListedChange): string {
  const named = (kind: NamedKind | null | undefined): string =>
    kind == null ? '?' : kindLabel(kind, language);
  const { nature, metres, kindFrom, kindTo } = change;
  return CHANGE_WORDS[language].sentence[nature]({
    kind: named(kindFrom ?? kindTo),
    kindTo: named(kindTo ?? kindFrom),
    distance: metres == null ? '' : formatsIn(language).distance(metres),
  });
}
