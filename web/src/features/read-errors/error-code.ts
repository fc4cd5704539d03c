import type { Bilingual } from '../../i18n/language.js';

/** What a reader is told of an error. */
export interface CodeWords {
  readonly means: string;
  /** What to do, as an order; empty when nothing helps. */
  readonly todo: string;
}

/** Codes that mean the same, and what to do of them. */
export interface ErrorCode {
  readonly codes: readonly string[];
  readonly words: Bilingual<CodeWords>;
}

/** An entry, as the lists of codes write it: French, then English. */
export const told = (
  codes: readonly string[],
  fr: readonly [means: string, todo: string],
  en: readonly [means: string, todo: string],
): ErrorCode => ({
  codes,
  words: { fr: { means: fr[0], todo: fr[1] }, en: { means: en[0], todo: en[1] } },
});
