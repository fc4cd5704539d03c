import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Typologies et zonages',
  caption: 'Ce que disent du territoire les typologies et les zonages officiels',
  variable: 'Typologie',
  value: 'Ici',
  year: 'Année',
  source: 'Source',
  none: 'Aucune valeur',
};

/** What the table of typologies says. */
export const TYPOLOGIES_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Typologies and zones',
    caption: 'What official typologies and zones say of the territory',
    variable: 'Typology',
    value: 'Here',
    year: 'Year',
    source: 'Source',
    none: 'No value',
  },
};
