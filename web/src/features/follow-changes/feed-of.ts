import { changePath } from '../../app/addresses.js';
import { changedThing, changeSentence, changeWhen } from '../../app/change-sentence.js';
import type { ReadChangesQuery } from '../../graphql/generated/documents.js';
import type { Language } from '../../i18n/language.js';
import { inLanguage } from '../../i18n/language.js';

type Row = NonNullable<ReadChangesQuery['changes']>['nodes'][number];

/** A change as feeds and calendars tell it. */
export interface ToldChange {
  readonly id: string;
  readonly title: string;
  readonly where: string | null;
  readonly text: string;
  readonly link: string;
  /** The day that the producer gives, else that of the file that shows it (ISO). */
  readonly day: string;
}

/** A change in words, with the address of its page. */
export function toldChange(change: Row, language: Language, publicUrl: string): ToldChange {
  const where = change.territory?.name ?? null;
  const title = changeSentence(language, change);
  return {
    id: change.id,
    title: where === null ? title : `${title} — ${where}`,
    where,
    text: `${changedThing(language, change)}, ${changeWhen(language, change)}.`,
    link: publicUrl + inLanguage(changePath(change.id), language),
    day: change.declaredOn ?? change.observedBetween.before,
  };
}
