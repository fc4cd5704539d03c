import type { ListedChange } from '../../app/change-sentence.js';
import { changeSentence } from '../../app/change-sentence.js';
import type { Language } from '../../i18n/language.js';

/** What happened and where, apart from its list: a change of territories names them by itself. */
export function changeTitle(
  language: Language,
  change: ListedChange & { readonly territory: { readonly name: string } | null },
): string {
  const { service, territory } = change;
  const sentence = changeSentence(language, change);
  return service === null || territory === null ? sentence : `${sentence} — ${territory.name}`;
}
