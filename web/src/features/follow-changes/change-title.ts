import type { ListedChange } from '../../app/change-sentence.js';
import { changedThing, changeSentence, changeWhen } from '../../app/change-sentence.js';
import type { Language } from '../../i18n/language.js';

type Placed = ListedChange & { readonly territory: { readonly name: string } | null };

/** What happened and where, apart from its list: a change of territories names them by itself. */
export function changeTitle(language: Language, change: Placed): string {
  const { service, territory } = change;
  const sentence = changeSentence(language, change);
  return service === null || territory === null ? sentence : `${sentence} — ${territory.name}`;
}

/** Of what, where and when, in a sentence. */
export function changeDescription(language: Language, change: Placed): string {
  const parts = [changedThing(language, change), change.territory?.name ?? ''];
  const told = [...parts.filter((part) => part !== ''), changeWhen(language, change)].join(', ');
  return `${told}.`;
}
