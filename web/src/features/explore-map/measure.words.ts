import type { Bilingual } from '../../i18n/language.js';
import type { LevelWord, MeasureWord } from './map-levels.js';

/** What a measure is called and what its figures are in. */
export interface MeasureWords {
  readonly label: string;
  readonly unit: string;
}

/** Words of the measures. */
export const MEASURE_WORDS: Bilingual<Readonly<Record<MeasureWord, MeasureWords>>> = {
  fr: {
    'pour-10000': {
      label: 'pour 10 000 habitants',
      unit: 'pour 10 000 habitants',
    },
    nombre: {
      label: 'nombre',
      unit: 'points de service',
    },
    'par-km2': {
      label: 'au km²',
      unit: 'par km²',
    },
  },
  en: {
    'pour-10000': {
      label: 'per 10,000 inhabitants',
      unit: 'per 10,000 inhabitants',
    },
    nombre: {
      label: 'number',
      unit: 'service points',
    },
    'par-km2': {
      label: 'per km²',
      unit: 'per km²',
    },
  },
};

/** What each level is called in the picker. */
export const LEVEL_WORDS: Bilingual<Readonly<Record<LevelWord, string>>> = {
  fr: {
    region: 'Régions',
    departement: 'Départements',
    arrondissement: 'Arrondissements',
    epci: 'Intercommunalités',
    commune: 'Communes',
  },
  en: {
    region: 'Regions',
    departement: 'Départements',
    arrondissement: 'Arrondissements',
    epci: 'Groups of communes',
    commune: 'Communes',
  },
};
