import { formatsIn } from './formats.js';
import type { Bilingual, Language } from './language.js';

/** Two days between which something came to be so; nothing spoke of it before where `after` is null. */
export interface Observed {
  /** ISO. */
  readonly after: string | null;
  readonly before: string;
}

const WORDS: Bilingual<{
  readonly between: (after: string, before: string) => string;
  readonly by: (day: string) => string;
}> = {
  fr: {
    between: (after, before) => `entre le ${after} et le ${before}`,
    by: (day) => `le ${day} au plus tard`,
  },
  en: {
    between: (after, before) => `between ${after} and ${before}`,
    by: (day) => `by ${day} at the latest`,
  },
};

/** When, as it was observed: an interval, for nobody knows the day. */
export function observedIn(language: Language, { after, before }: Observed): string {
  const { day } = formatsIn(language);
  const words = WORDS[language];
  return after === null ? words.by(day(before)) : words.between(day(after), day(before));
}
