import type { Bilingual } from '../../i18n/language.js';

/** Their names in law, which English keeps. */
const NATURES = {
  COMMUNAUTE_DE_COMMUNES: 'communauté de communes',
  COMMUNAUTE_D_AGGLOMERATION: 'communauté d’agglomération',
  COMMUNAUTE_URBAINE: 'communauté urbaine',
  COMMUNAUTE_DE_VILLES: 'communauté de villes',
  DISTRICT: 'district',
  METROPOLE: 'métropole',
  METROPOLE_DE_LYON: 'métropole de Lyon',
  SYNDICAT_D_AGGLOMERATION_NOUVELLE: 'syndicat d’agglomération nouvelle',
};

const fr = {
  title: 'Intercommunalités au fil du temps',
  caption: 'Les EPCI à fiscalité propre dont la commune a été membre',
  epci: 'EPCI',
  from: 'Membre depuis',
  to: 'Jusqu’au',
  by: (day: string) => `au plus tard le ${day}`,
  between: (after: string, by: string) => `entre le ${after} et le ${by}`,
  still: 'encore aujourd’hui',
  note: 'Listes au 1er janvier, dont les années manquantes laissent un intervalle. Là où une liste ne dit rien, la commune n’était dans aucun EPCI.',
  natures: NATURES,
  taxations: {
    FOUR_TAXES: 'quatre taxes',
    BUSINESS_TAX: 'taxe professionnelle unique',
    ADDITIONAL: 'fiscalité additionnelle',
    UNIQUE_BUSINESS: 'fiscalité professionnelle unique',
  },
};

/** What is said of the EPCI of a commune. */
export const EPCI_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Groups of communes over time',
    caption: 'The EPCI, with their own taxation, that the commune has been a member of',
    epci: 'EPCI',
    from: 'Member since',
    to: 'Until',
    by: (day) => `by ${day} at the latest`,
    between: (after, by) => `between ${after} and ${by}`,
    still: 'still today',
    note: 'Lists of 1 January, whose missing years leave an interval. Where a list says nothing, the commune was in no EPCI.',
    natures: NATURES,
    taxations: {
      FOUR_TAXES: 'four taxes',
      BUSINESS_TAX: 'single business tax',
      ADDITIONAL: 'additional taxation',
      UNIQUE_BUSINESS: 'single business taxation',
    },
  },
};
