import type { Bilingual } from '../i18n/language.js';

interface ErrorWords {
  readonly error: string;
  readonly notFound: string;
  readonly failed: string;
  readonly quote: string;
  readonly explained: string;
  readonly home: string;
  readonly or: string;
  readonly search: string;
}

/** What an error page says around its sentence. */
export const ERROR_WORDS: Bilingual<ErrorWords> = {
  fr: {
    error: 'Erreur',
    notFound: 'Page introuvable',
    failed: 'La page n’a pas pu s’afficher',
    quote: 'Code à citer si vous nous écrivez\u00a0:',
    explained: 'Ce que veut dire ce code, et que faire',
    home: 'Retour à l’accueil',
    or: 'ou',
    search: 'chercher un territoire',
  },
  en: {
    error: 'Error',
    notFound: 'Page not found',
    failed: 'The page could not be shown',
    quote: 'Code to quote if you write to us:',
    explained: 'What this code means, and what to do',
    home: 'Back to the home page',
    or: 'or',
    search: 'search for a territory',
  },
};
