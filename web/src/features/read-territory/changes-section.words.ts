import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Ce qui a changé',
  one: 'changement',
  several: 'changements',
  lead: (changes: string) =>
    `${changes} des services publics, d’un fichier de producteur au suivant. Le jour exact n’est pas connu\u00a0: seulement entre quels fichiers.`,
  drawing: (changes: string) =>
    `Frise de ${changes}, par nature\u00a0; le tableau qui suit donne les mêmes chiffres.`,
  note: 'Chaque bande hachurée va du dernier fichier d’avant au premier fichier d’après, ou couvre l’année du jour que le producteur donne\u00a0; son nombre est celui des changements.',
  figures: 'Les mêmes chiffres en tableau',
  caption: 'Changements par nature, et entre quels jours',
  what: 'Ce qui s’est passé',
  when: 'Quand',
  count: 'Nombre',
  newest: 'Les plus récents',
  each: 'Voir chaque changement, et les suivre',
  story: 'Le résumé pour qui habite ici',
  own: 'Ce que le territoire lui-même est devenu',
};

/** What is said of changes in a territory. */
export const CHANGES_SECTION_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'What changed',
    one: 'change',
    several: 'changes',
    lead: (changes) =>
      `${changes} of public services, from one file of a producer to the next. The exact day is not known: only between which files.`,
    drawing: (changes) =>
      `Time line of ${changes}, by nature; the table that follows gives the same figures.`,
    note: 'Each hatched band goes from the last file before to the first file after, or covers the year of the day that the producer gives; its number is that of changes.',
    figures: 'The same figures as a table',
    caption: 'Changes by nature, and between which days',
    what: 'What happened',
    when: 'When',
    count: 'Count',
    newest: 'The newest',
    each: 'See each change, and follow them',
    story: 'The summary for who lives here',
    own: 'What became of the territory itself',
  },
};
