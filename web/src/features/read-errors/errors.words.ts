import type { Bilingual } from '../../i18n/language.js';
import { ASKING } from './asking.codes.js';
import type { ErrorCode } from './error-code.js';
import { READING } from './reading.codes.js';
import { SOURCES } from './sources.codes.js';
import { WAITING } from './waiting.codes.js';

/** Codes of one sort, under a title of the words. */
export const SECTIONS = [
  { name: 'reading', codes: READING },
  { name: 'asking', codes: ASKING },
  { name: 'waiting', codes: WAITING },
  { name: 'sources', codes: SOURCES },
] as const satisfies readonly { name: string; codes: readonly ErrorCode[] }[];

interface ErrorsWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: Readonly<Record<(typeof SECTIONS)[number]['name'], string>>;
  readonly todo: string;
  readonly write: string;
}

/** What the page of error codes says around them. */
export const ERRORS_WORDS: Bilingual<ErrorsWords> = {
  fr: {
    title: 'Codes d’erreur',
    description:
      'Ce que veut dire chaque code d’erreur du site et du graphe de données, et ce qu’il faut faire.',
    lead: 'Chaque erreur porte un code qui ne change jamais. Voici ce que chacun veut dire, et que faire.',
    sections: {
      reading: 'Ce qui n’existe pas ou ne se lit pas',
      asking: 'Ce qu’une requête demande mal, ou en trop',
      waiting: 'Ce qui échoue chez nous',
      sources: 'Ce que la publication d’un producteur a d’anormal',
    },
    todo: 'Que faire\u00a0:',
    write: 'Rien n’y fait\u00a0? Écrivez-nous, avec le code et l’adresse de la page\u00a0:',
  },
  en: {
    title: 'Error codes',
    description:
      'What each error code of the site and of the data graph means, and what to do about it.',
    lead: 'Every error bears a code that never changes. Here is what each one means, and what to do.',
    sections: {
      reading: 'What does not exist or cannot be read',
      asking: 'What a query asks wrongly, or too much of',
      waiting: 'What fails on our side',
      sources: 'What is wrong with a producer’s publication',
    },
    todo: 'What to do:',
    write: 'Nothing helps? Write to us, with the code and the address of the page:',
  },
};
