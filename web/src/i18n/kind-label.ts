import type { Language } from './language.js';

/** A kind of service as the graph names it. */
export interface NamedKind {
  readonly label: string;
  readonly labelEn: string;
}

/** The name of a kind of service in a language. */
export const kindLabel = ({ label, labelEn }: NamedKind, language: Language): string =>
  language === 'en' ? labelEn : label;
