import type { Bilingual } from './language.js';

/** Who runs a service. */
export const OPERATOR_WORDS: Bilingual<Readonly<Record<string, string>>> = {
  fr: {
    ETAT: 'État',
    COLLECTIVITE: 'Collectivité',
    OPERATEUR: 'Opérateur',
    DELEGATAIRE: 'Délégataire',
  },
  en: {
    ETAT: 'State',
    COLLECTIVITE: 'Local authority',
    OPERATEUR: 'Operator',
    DELEGATAIRE: 'Delegated company',
  },
};
