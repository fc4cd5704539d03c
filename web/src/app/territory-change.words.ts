import type { Bilingual } from '../i18n/language.js';

/** What a territory can do, in the words of the register. */
export type TerritoryNature =
  | ('MERGED' | 'SPLIT' | 'CREATED' | 'RESTORED')
  | ('DISSOLVED' | 'TRANSFERRED' | 'RENAMED' | 'RECODED');

/** Names of what ended and of what follows it; nothing where several do, or none. */
export interface TerritoryFacts {
  readonly former: string;
  readonly next: string;
}

type Sentences = Readonly<Record<TerritoryNature, (facts: TerritoryFacts) => string>>;

/** A name that is written otherwise afterwards, or not. */
const into = ({ former, next }: TerritoryFacts, told: string, alone: string): string =>
  next === '' || next === former ? `${former}${alone}` : `${former}${told}`;

/** What became of a territory, in a sentence. */
export const TERRITORY_CHANGE_WORDS: Bilingual<Sentences> = {
  fr: {
    MERGED: (told) =>
      into(told, `\u00a0: fusion dans «\u00a0${told.next}\u00a0»`, '\u00a0: fusion avec d’autres'),
    SPLIT: ({ former }) => `${former}\u00a0: division`,
    CREATED: ({ former, next }) =>
      former === ''
        ? `${next}\u00a0: création`
        : `${next}\u00a0: création sur «\u00a0${former}\u00a0»`,
    RESTORED: ({ former, next }) =>
      former === '' || former === next
        ? `${next}\u00a0: rétablissement`
        : `${next}\u00a0: rétablissement, séparation de «\u00a0${former}\u00a0»`,
    DISSOLVED: ({ former }) => `${former}\u00a0: fin`,
    TRANSFERRED: (told) =>
      into(
        told,
        `\u00a0: changement de département, sous le nom de «\u00a0${told.next}\u00a0»`,
        '\u00a0: changement de département',
      ),
    RENAMED: (told) => into(told, ` devient «\u00a0${told.next}\u00a0»`, '\u00a0: nouveau nom'),
    RECODED: (told) =>
      into(
        told,
        ` devient «\u00a0${told.next}\u00a0», sous un autre code`,
        '\u00a0: nouveau code officiel',
      ),
  },
  en: {
    MERGED: (told) => into(told, `: merged into “${told.next}”`, ': merged with others'),
    SPLIT: ({ former }) => `${former}: division`,
    CREATED: ({ former, next }) =>
      former === '' ? `${next}: creation` : `${next}: creation, from “${former}”`,
    RESTORED: ({ former, next }) =>
      former === '' || former === next
        ? `${next}: restored`
        : `${next}: restored, separated from “${former}”`,
    DISSOLVED: ({ former }) => `${former}: end`,
    TRANSFERRED: (told) =>
      into(
        told,
        `: moved to another département, as “${told.next}”`,
        ': moved to another département',
      ),
    RENAMED: (told) => into(told, ` became “${told.next}”`, ': new name'),
    RECODED: (told) =>
      into(told, ` became “${told.next}”, under another code`, ': new official code'),
  },
};
