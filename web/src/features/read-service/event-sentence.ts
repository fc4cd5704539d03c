import { formatsIn } from '../../i18n/formats.js';
import type { NamedKind } from '../../i18n/kind-label.js';
import { kindLabel } from '../../i18n/kind-label.js';
import type { Language } from '../../i18n/language.js';
import { EVENT_WORDS } from './event.words.js';
import type { LifeEvent } from './timeline.js';

type Row = NonNullable<LifeEvent['evidence']['before']>;

/** What happened, in a sentence; which service took the place is told by a link after it. */
export function eventSentence(language: Language, event: LifeEvent): string {
  const words = EVENT_WORDS[language];
  const { distance } = formatsIn(language);
  const { before, after } = event.evidence;
  const named = (kind: NamedKind | null): string =>
    kind === null ? '?' : kindLabel(kind, language);
  const changed = (read: (row: Row) => string | null): string => {
    const [from, to] = [before && read(before), after && read(after)];
    return from === null || to === null || from === to ? '' : words.from(from, to);
  };
  return words.nature[event.nature]({
    distance: event.metres === null ? '' : distance(event.metres),
    kindFrom: named(event.kindFrom),
    kindTo: named(event.kindTo),
    names: changed(({ name }) => name),
    addresses: changed(({ address }) => address),
    records: changed(({ recordId }) => recordId),
    mass: event.mass,
  });
}
