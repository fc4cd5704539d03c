import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Population, année après année',
  years: (count: string) => `Année après année\u00a0: ${count} valeurs`,
  caption: 'Population municipale de chaque millésime connu',
  year: 'Année',
  then: 'Dans les limites d’alors',
  constant: 'Dans les limites d’aujourd’hui',
  constantNote:
    '«\u00a0Dans les limites d’aujourd’hui\u00a0»\u00a0: la somme des communes qui forment maintenant le territoire\u00a0; seule cette colonne se compare d’une année à l’autre. Elle manque quand une commune a été divisée depuis.',
  summary: (first: string, then: string, last: string, now: string) =>
    `Population dans les limites d’aujourd’hui\u00a0: ${then} en ${first}, ${now} en ${last}. Le tableau donne chaque année.`,
};

/** What the population year after year says. */
export const POPULATION_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Population, year after year',
    years: (count) => `Year after year: ${count} values`,
    caption: 'Municipal population of each known year',
    year: 'Year',
    then: 'Within the bounds of the time',
    constant: 'Within the bounds of today',
    constantNote:
      '“Within the bounds of today”: the sum of the communes that now make the territory; only this column compares from year to year. It is missing when a commune has been divided since.',
    summary: (first, then, last, now) =>
      `Population within the bounds of today: ${then} in ${first}, ${now} in ${last}. The table gives each year.`,
  },
};
