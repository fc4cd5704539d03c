import type { Bilingual } from '../i18n/language.js';

const fr = {
  group: (who: string, count: string) => `${who} (${count})`,
  ticked: (count: string) => ` · ${count} en vue`,
  othersOf: (who: string, count: string) => `Autres types, ${who}\u00a0: ${count}`,
  all: (count: string) => `Tous les types\u00a0: ${count}`,
  others: (count: string) => `Autres types\u00a0: ${count}`,
  filter: 'Filtrer les types de service',
  filterHint: 'Filtrer…',
  noneFound: 'Aucun type ne porte ce mot.',
};

/** What long lists of kinds say. */
export const KIND_GROUPS_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    group: (who, count) => `${who} (${count})`,
    ticked: (count) => ` · ${count} shown`,
    othersOf: (who, count) => `Other kinds, ${who}: ${count}`,
    all: (count) => `All kinds: ${count}`,
    others: (count) => `Other kinds: ${count}`,
    filter: 'Filter the kinds of service',
    filterHint: 'Filter…',
    noneFound: 'No kind bears this word.',
  },
};
