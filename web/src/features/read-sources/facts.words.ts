import type { FactTable } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

interface FactsWords {
  readonly tables: Readonly<Record<FactTable, string>>;
}

/** What sources tell of territories. */
export const FACTS_WORDS: Bilingual<FactsWords> = {
  fr: {
    tables: {
      VALUE: 'Valeurs d’une variable',
      OUTLINE: 'Limites',
      CENTRE: 'Points des communes et codes postaux',
      MOVEMENT: 'Mouvements de communes',
      MEMBERSHIP: 'Communes des EPCI',
      OFFICIAL_CODE: 'Code officiel géographique',
    },
  },
  en: {
    tables: {
      VALUE: 'Values of a variable',
      OUTLINE: 'Limits',
      CENTRE: 'Points of communes and postal codes',
      MOVEMENT: 'Movements of communes',
      MEMBERSHIP: 'Communes of each EPCI',
      OFFICIAL_CODE: 'Official geographic code',
    },
  },
};
