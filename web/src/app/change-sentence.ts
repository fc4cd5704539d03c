import type { ChangeListedFragment, ChangeNature } from '../graphql/generated/documents.js';
import { formatsIn } from '../i18n/formats.js';
import type { NamedKind } from '../i18n/kind-label.js';
import { kindLabel } from '../i18n/kind-label.js';
import type { Language } from '../i18n/language.js';
import { levelsIn } from '../i18n/levels.js';
import { observedIn } from '../i18n/observed.js';
import type { ChangeFacts } from './change.words.js';
import { CHANGE_WORDS } from './change.words.js';
import type { TerritoryFacts } from './territory-change.words.js';
import { TERRITORY_CHANGE_WORDS } from './territory-change.words.js';

/** A change as lists tell it. */
export type ListedChange = Pick<
  ChangeListedFragment,
  | ('nature' | 'metres' | 'kindFrom' | 'kindTo' | 'observedBetween' | 'declaredOn')
  | ('service' | 'formerly' | 'becomes')
>;

type Sentences<Facts> = Readonly<Partial<Record<ChangeNature, (facts: Facts) => string>>>;

/** What happened, in a few words: « Bureau de poste : conversion en « Agence postale communale » ». */
export function changeSentence(language: Language, change: ListedChange): string {
  const words = CHANGE_WORDS[language];
  const ofTerritories: Sentences<TerritoryFacts> = TERRITORY_CHANGE_WORDS[language];
  const ofServices: Sentences<ChangeFacts> = words.sentence;
  const told =
    change.service === null
      ? ofTerritories[change.nature]?.(territoryFacts(change))
      : ofServices[change.nature]?.(serviceFacts(language, change));
  return told ?? words.nature[change.nature];
}

const territoryFacts = ({ formerly, becomes }: ListedChange): TerritoryFacts => ({
  former: formerly?.name ?? '',
  next: becomes?.name ?? '',
});

function serviceFacts(language: Language, { metres, kindFrom, kindTo }: ListedChange): ChangeFacts {
  const named = (kind: NamedKind | null | undefined): string =>
    kind == null ? '?' : kindLabel(kind, language);
  return {
    kind: named(kindFrom ?? kindTo),
    kindTo: named(kindTo ?? kindFrom),
    // Two points put at the centre of one commune are not known to be at the same place.
    distance: metres == null || metres === 0 ? '' : formatsIn(language).distance(metres),
  };
}

/** Of what it is told: the service by its name, the territory by its level; nothing where its level has none. */
export function changedThing(language: Language, change: ListedChange): string {
  if (change.service !== null) return change.service.name;
  const level = (change.formerly ?? change.becomes)?.level;
  return level == null ? '' : levelsIn(language).one(level);
}

/** When: the day where an official history gives it, else the two days between which it was seen. */
export function changeWhen(language: Language, change: ListedChange): string {
  const { service, declaredOn, observedBetween } = change;
  const words = CHANGE_WORDS[language];
  return service === null && declaredOn !== null
    ? words.on(formatsIn(language).day(declaredOn))
    : words.seenBetween(observedIn(language, observedBetween));
}
