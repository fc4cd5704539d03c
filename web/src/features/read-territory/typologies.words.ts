import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Typologies, zonages et autres mesures',
  caption: 'Ce que disent du territoire les typologies, les zonages et d’autres mesures',
  all: (count: string) => `Ce qu’elles disent d’ici\u00a0: ${count}`,
  variable: 'Ce qui est dit',
  value: 'Ici',
  year: 'Année',
  source: 'Source',
  none: 'Aucune valeur',
};

/** What the table of typologies says. */
export const TYPOLOGIES_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Typologies, zones and other measures',
    caption: 'What typologies, zones and other measures say of the territory',
    all: (count) => `What they say of here: ${count}`,
    variable: 'What is said',
    value: 'Here',
    year: 'Year',
    source: 'Source',
    none: 'No value',
  },
};
