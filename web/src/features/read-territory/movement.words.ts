import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Mouvements selon l’INSEE',
  caption:
    'Ce que la liste officielle des mouvements de communes dit de ce code, du plus récent au plus ancien',
  when: 'Le',
  from: 'Avant',
  to: 'Après',
  nothing: 'aucun code',
  edition: (day: string) =>
    `Édition au ${day}. L’INSEE récrit cette liste chaque année, passé compris\u00a0; l’histoire ci-dessus, tenue d’autres fichiers, est celle qui sert aux calculs.`,
  source: 'Source\u00a0:',
  differs: 'l’histoire ci-dessus ne le dit pas à cette date',
};

/** What the list of movements says. */
export const MOVEMENT_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Movements according to INSEE',
    caption: 'What the official list of movements of communes says of this code, the latest first',
    when: 'On',
    from: 'Before',
    to: 'After',
    nothing: 'no code',
    edition: (day) =>
      `Edition of ${day}. INSEE writes this list anew each year, the past included; the history above, held from other files, is the one that figures rest on.`,
    source: 'Source:',
    differs: 'the history above does not tell it on that day',
  },
};
