import type { Bilingual, Language } from './language.js';

/** Our sentence for an error code. The graph's own are in French only. */
const SENTENCES: Bilingual<Readonly<Record<string, string>>> = {
  fr: {
    PAGE_UNKNOWN: 'Cette page n’existe pas, ou n’existe plus.',
    TERRITORY_UNKNOWN: 'Aucun territoire ne porte ce code.',
    SERVICE_UNKNOWN: 'Aucun service ne porte cet identifiant.',
    GRAPH_UNAVAILABLE: 'Les données ne répondent pas. Réessayez dans un instant.',
  },
  en: {
    PAGE_UNKNOWN: 'This page does not exist, or no longer does.',
    TERRITORY_UNKNOWN: 'No territory has this code.',
    TERRITORY_ID_INVALID: 'This is not the code of a territory: write COM-59512, DEP-59 or FR.',
    SERVICE_UNKNOWN: 'No service has this identifier.',
    SOURCE_UNKNOWN: 'No source has this identifier.',
    KIND_UNKNOWN: 'No kind of service has this code.',
    SEARCH_EMPTY: 'Type at least one letter or digit to search.',
    POINT_OUTSIDE: 'This point is too far from France.',
    RECTANGLE_INVALID: 'The sides of this rectangle are crossed.',
    PAGE_SIZE_INVALID: 'A page of this size cannot be given.',
    CURSOR_INVALID: 'This list cannot be resumed from here. Read it again from its beginning.',
    GRAPH_UNAVAILABLE: 'The data do not answer. Try again in a moment.',
    INTERNAL_ERROR: 'Something failed on our side. Try again in a moment.',
  },
};

const ANY: Bilingual<string> = {
  fr: 'Une erreur est survenue. Réessayez dans un instant.',
  en: 'Something went wrong. Try again in a moment.',
};

/** The sentence for an error code: ours, else the graph's, else a general one. */
export const failureIn = (language: Language, code: string, message?: string): string =>
  SENTENCES[language][code] ?? message ?? ANY[language];
