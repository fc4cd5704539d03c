import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Services par type',
  caption:
    'Nombre de services, densité avec son intervalle à 95 %, et rang parmi les territoires de même niveau, le plus dense d’abord',
  kind: 'Service',
  count: 'Nombre',
  per10000: 'Pour 10 000 habitants',
  perKm2: 'Par km² (approximatif)',
  perKm2Real: 'Par km²',
  rank: 'Rang',
  deduced: 'déduit',
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  small: 'petit effectif',
  place: (position: string, among: string, level: string) => `${position} sur ${among} ${level}`,
  smallNote:
    '«\u00a0Petit effectif\u00a0»\u00a0: moins de 12 services. Le hasard seul fait alors varier la densité de plus de 30 %\u00a0; le rang dit peu. Regardez plutôt un territoire plus grand.',
  deducedNote:
    '«\u00a0Déduit\u00a0»\u00a0: le code officiel dit que le service existe, pas où\u00a0; il est placé au centre de la commune. La loi en met un par territoire\u00a0: ni intervalle ni rang n’y ont de sens.',
  absentOne: 'type absent',
  absentMany: 'types absents',
  notObserved: 'non observé',
  unobservedOne: 'type non observé ici',
  unobservedMany: 'types non observés ici',
  unobservedNote:
    'Aucune source lue par Maillage n’en parle ici\u00a0: on ne sait pas s’il y en a ou non.',
  definitions: 'Comment ces chiffres sont calculés, et ce qu’ils ne disent pas',
  howComputed: 'Calcul\u00a0:',
  limits: 'Limites\u00a0:',
};

/** What the table of services by kind says. */
export const COUNT_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Services by kind',
    caption:
      'Number of services, density with its 95% interval, and rank among territories of the same level, densest first',
    kind: 'Service',
    count: 'Number',
    per10000: 'Per 10,000 inhabitants',
    perKm2: 'Per km² (approximate)',
    perKm2Real: 'Per km²',
    rank: 'Rank',
    deduced: 'deduced',
    between: (low, high) => `between ${low} and ${high}`,
    small: 'small count',
    place: (position, among, level) => `${position} of ${among} ${level}`,
    smallNote:
      '“Small count”: fewer than 12 services. Chance alone then moves the density by more than 30%, and the rank says little. Look at a wider territory instead.',
    deducedNote:
      '“Deduced”: the official code says that the service exists, not where; it is put at the centre of the commune. The law puts one in each territory: neither interval nor rank has a meaning there.',
    absentOne: 'absent kind',
    absentMany: 'absent kinds',
    notObserved: 'not observed',
    unobservedOne: 'kind not observed here',
    unobservedMany: 'kinds not observed here',
    unobservedNote:
      'No source that Maillage reads speaks of them here: whether there are some is not known.',
    definitions: 'How these figures are computed, and what they do not say',
    howComputed: 'Computed as:',
    limits: 'Limits:',
  },
};
