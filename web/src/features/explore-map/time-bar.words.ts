import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Jour montré',
  today: 'Aujourd’hui',
  lastSeen: (day: string) => `Aujourd’hui, d’après le dernier relevé, du ${day}.`,
  on: (day: string) => `Le ${day}.`,
  from: (day: string) => `D’après le dernier relevé d’alors, du ${day}.`,
  before: (day: string) => `Rien n’était encore observé\u00a0: le premier relevé est du ${day}.`,
  some: (kinds: string, all: string) =>
    `Types observés\u00a0: ${kinds} sur ${all}. La carte ne montre rien tant qu’un type choisi manque.`,
  never: 'Ces types n’ont jamais été observés.',
  once: (day: string) =>
    `Un seul relevé, du ${day}\u00a0: il n’y a pas encore d’évolution à montrer.`,
  slide: 'Jour montré, parmi les jours observés',
  allDays: (count: string) => `Les ${count} jours observés`,
  stop: (day: string, kinds: string, all: string) =>
    `${day} (types observés\u00a0: ${kinds} sur ${all})`,
  perimeter:
    'Communes et populations d’aujourd’hui\u00a0: seuls les services sont ceux de ce jour. Les services un par un ne sont montrés qu’aujourd’hui.',
  known: (day: string, time: string) => `Tel qu’on le savait le ${day} à ${time} (UTC).`,
  knownNow: 'Voir ce qu’on en sait maintenant',
  pointsToday:
    'Les services un par un ne sont connus que pour aujourd’hui. À une date passée, lisez la carte ou le tableau.',
  seeToday: 'Voir les services d’aujourd’hui',
  permanent: 'Adresse permanente',
  copyPermanent: 'Copier l’adresse permanente',
  permanentNote:
    'Elle donne les mêmes nombres de points l’an prochain, quoi qu’on apprenne d’ici là\u00a0; les taux suivent la population.',
  kindOn: (kind: string, day: string) => `${kind}\u00a0: relevé du ${day}`,
  kindNotSeen: (kind: string) => `${kind}\u00a0: pas encore observé`,
};

/** What the time bar says. */
export const TIME_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Day shown',
    today: 'Today',
    lastSeen: (day) => `Today, as last observed, on ${day}.`,
    on: (day) => `${day}.`,
    from: (day) => `As last observed by then, on ${day}.`,
    before: (day) => `Nothing was observed yet: the first observation is of ${day}.`,
    some: (kinds, all) =>
      `Kinds observed: ${kinds} of ${all}. The map shows nothing while a chosen kind is missing.`,
    never: 'These kinds were never observed.',
    once: (day) => `A single observation, of ${day}: there is no change to show yet.`,
    slide: 'Day shown, among the days observed',
    allDays: (count) => `The ${count} days observed`,
    stop: (day, kinds, all) => `${day} (kinds observed: ${kinds} of ${all})`,
    perimeter:
      'Communes and populations are today’s: only services are of that day. Services one by one are shown for today only.',
    known: (day, time) => `As it was known on ${day} at ${time} (UTC).`,
    knownNow: 'See what is known of it now',
    pointsToday:
      'Services one by one are known for today only. For a past day, read the map or the table.',
    seeToday: 'See the services of today',
    permanent: 'Permanent address',
    copyPermanent: 'Copy the permanent address',
    permanentNote:
      'It gives the same numbers of points next year, whatever becomes known by then; rates follow the population.',
    kindOn: (kind, day) => `${kind}: observed on ${day}`,
    kindNotSeen: (kind) => `${kind}: not observed yet`,
  },
};
