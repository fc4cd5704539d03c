import type { Bilingual } from '../../i18n/language.js';

interface ChangesWords {
  readonly title: string;
  readonly titleIn: (place: string) => string;
  readonly description: string;
  readonly lead: string;
  readonly reforms: string;
  readonly filters: string;
  /** Opens the choices beside the place. */
  readonly narrow: string;
  readonly byReforms: string;
  readonly ofReforms: string;
  readonly ofReformsHint: string;
  readonly allReforms: string;
  readonly natures: string;
  readonly territoryNatures: string;
  readonly domains: string;
  readonly everyDomain: string;
  readonly kinds: string;
  readonly everyKind: string;
  readonly show: string;
  readonly one: string;
  readonly several: string;
  readonly found: (changes: string) => string;
  readonly certain: (changes: string) => string;
  readonly certainAll: string;
  readonly certainNone: string;
  readonly certainOnly: string;
  readonly none: string;
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly timeHint: string;
  readonly also: string;
  readonly remove: (what: string) => string;
  readonly area: string;
  readonly severalKinds: (kinds: string) => string;
  readonly noneHint: string;
  readonly toldLater: string;
  readonly older: string;
  readonly newest: string;
  readonly list: string;
  readonly follow: string;
  readonly atom: string;
  readonly ics: string;
  readonly csv: string;
  readonly followLead: string;
  readonly retracted: string;
  readonly columns: { readonly what: string; readonly where: string };
  readonly caption: string;
  readonly declared: (day: string) => string;
  readonly replacedBy: string;
  readonly remaining: string;
  readonly noRemaining: string;
  readonly inhabitants: (count: string) => string;
  readonly evidence: string;
  readonly evidenceLead: string;
  readonly states: string;
  readonly statesLead: string;
  readonly state: (level: string, code: string) => string;
  readonly before: string;
  readonly after: string;
  readonly row: (line: string, id: string) => string;
  readonly recorded: (day: string) => string;
  readonly backfilled: string;
  readonly live: string;
  readonly waiting: string;
  readonly interrupted: string;
  readonly begunAnew: string;
  readonly fresh: string;
  readonly freshMany: string;
  readonly arrived: (changes: string) => string;
  readonly changesOf: (place: string) => string;
  readonly observed: string;
}

export const CHANGES_WORDS: Bilingual<ChangesWords> = {
  fr: {
    title: 'Ce qui a changé',
    titleIn: (place) => `Ce qui a changé\u00a0: ${place}`,
    description:
      'Ouvertures, fermetures, conversions et déménagements de services publics, tels que les fichiers des producteurs les montrent.',
    lead: 'Chaque changement est vu entre deux fichiers d’un même producteur. Le jour n’est su que si le producteur le donne\u00a0: sinon, seulement entre quels fichiers.',
    reforms: 'Les réformes qui en groupent.',
    filters: 'Choisir',
    narrow: 'Préciser ce qui s’est passé, quand, et pour quel service',
    byReforms: 'Ce que les réformes ont changé',
    ofReforms: 'Réformes',
    ofReformsHint: 'Toutes, si aucune n’est cochée.',
    allReforms: 'Toutes les réformes',
    natures: 'Ce qui s’est passé',
    territoryNatures: 'Ce que sont devenus communes, EPCI, départements et régions',
    domains: 'Domaine',
    everyDomain: 'Tous les domaines',
    kinds: 'Type de service',
    everyKind: 'Tous les types',
    show: 'Afficher',
    one: 'changement',
    several: 'changements',
    found: (changes) => `${changes}, les plus récents d’abord.`,
    certain: (changes) =>
      `Dont ${changes} à coup sûr dans cette période\u00a0: les autres ont pu avoir lieu juste avant ou juste après.`,
    certainAll: 'Tous ont eu lieu à coup sûr dans cette période.',
    certainNone:
      'Aucun n’a eu lieu à coup sûr dans cette période\u00a0: tous ont pu avoir lieu juste avant ou juste après.',
    certainOnly: 'À coup sûr dans la période',
    none: 'Aucun changement dans cette liste.',
    time: 'Période',
    from: 'Du',
    to: 'Au',
    timeHint: 'Ce qui a eu lieu, ou a pu avoir lieu, entre ces deux jours.',
    also: 'Choisi aussi',
    remove: (what) => `Retirer\u00a0: ${what}`,
    area: 'Cadre de la carte',
    severalKinds: (kinds) => `${kinds} types de services`,
    noneHint:
      'Un changement n’est vu que si au moins deux fichiers d’un producteur ont été lus\u00a0: l’absence de changement n’est pas une preuve que rien n’a bougé.',
    toldLater: 'Soyez averti du premier.',
    older: 'Changements plus anciens',
    newest: 'Revenir aux plus récents',
    list: 'La liste',
    follow: 'Suivre sans compte',
    followLead: 'Ces adresses donnent toujours la liste choisie ci-dessus.',
    atom: 'Fil Atom',
    ics: 'Calendrier (ICS)',
    csv: 'Toute la liste, en tableau (CSV)',
    retracted: 'Retiré\u00a0: un autre fichier a montré que ce n’était pas vrai.',
    columns: { what: 'Changement', where: 'Où' },
    caption: 'Ce qui a changé, le plus récent d’abord',
    declared: (day) => `Le producteur donne le jour\u00a0: ${day}.`,
    replacedBy: 'À sa place\u00a0: ',
    remaining: 'Le plus proche du même type aujourd’hui\u00a0: ',
    noRemaining: 'Aucun autre service de ce type n’est connu.',
    inhabitants: (count) => `${count} habitants`,
    evidence: 'Les lignes qui le montrent',
    evidenceLead: 'Telles que le producteur les a publiées.',
    states: 'Ce qui le montre',
    statesLead: 'Les états du code officiel géographique, d’après l’INSEE, la DGCL et les textes.',
    state: (level, code) => `${level}, code ${code}`,
    before: 'Avant',
    after: 'Après',
    row: (line, id) => `ligne ${line}, identifiant ${id}`,
    recorded: (day) => `Inscrit au registre le ${day}.`,
    backfilled:
      'Trouvé dans un passé lu après coup\u00a0: personne n’en a été averti sur le moment.',
    live: 'En direct',
    waiting: 'Cette page se met à jour d’elle-même\u00a0: ce qui change s’affichera ici.',
    interrupted:
      'Le suivi en direct est interrompu\u00a0: rechargez la page pour voir ce qui a changé depuis.',
    begunAnew:
      'Le registre des changements a été recommencé à neuf, ou le site est passé à une autre version\u00a0: cette page a été relue, mais des changements survenus entre-temps peuvent y manquer. Rechargez-la pour relire la liste.',
    fresh: 'nouveau changement',
    freshMany: 'nouveaux changements',
    arrived: (changes) => `${changes} depuis que cette page est ouverte.`,
    changesOf: (place) => `Tous les changements de ${place}`,
    observed: 'Constaté dans les fichiers',
  },
  en: {
    title: 'What changed',
    titleIn: (place) => `What changed: ${place}`,
    description:
      'Openings, closures, conversions and moves of public services, as the files of their producers show them.',
    lead: 'Each change is seen between two files of the same producer. The day is known only where the producer gives it: else, only between which files.',
    reforms: 'Reforms that group some of them.',
    filters: 'Choose',
    narrow: 'Narrow down to what happened, when, and to which service',
    byReforms: 'What reforms changed',
    ofReforms: 'Reforms',
    ofReformsHint: 'All of them, where none is ticked.',
    allReforms: 'All reforms',
    natures: 'What happened',
    territoryNatures: 'What became of communes, groups of communes, départements and regions',
    domains: 'Field',
    everyDomain: 'All fields',
    kinds: 'Kind of service',
    everyKind: 'Every kind',
    show: 'Show',
    one: 'change',
    several: 'changes',
    found: (changes) => `${changes}, the newest first.`,
    certain: (changes) =>
      `${changes} of them in this period for sure: the others may have happened just before or just after.`,
    certainAll: 'All of them happened in this period for sure.',
    certainNone:
      'None of them in this period for sure: all may have happened just before or just after.',
    certainOnly: 'Surely in that time',
    none: 'No change in this list.',
    time: 'Period',
    from: 'From',
    to: 'To',
    timeHint: 'What happened, or may have happened, between these two days.',
    also: 'Chosen too',
    remove: (what) => `Remove: ${what}`,
    area: 'Frame of the map',
    severalKinds: (kinds) => `${kinds} kinds of services`,
    noneHint:
      'A change is seen only where at least two files of a producer were read: no change is no proof that nothing moved.',
    toldLater: 'Be told of the first one.',
    older: 'Older changes',
    newest: 'Back to the newest',
    list: 'The list',
    follow: 'Follow without an account',
    followLead: 'These addresses always give the list chosen above.',
    atom: 'Atom feed',
    ics: 'Calendar (ICS)',
    csv: 'The whole list, as a table (CSV)',
    retracted: 'Taken back: another file showed that it was not true.',
    columns: { what: 'Change', where: 'Where' },
    caption: 'What changed, the newest first',
    declared: (day) => `The producer gives the day: ${day}.`,
    replacedBy: 'Replaced by ',
    remaining: 'The nearest of the same kind today: ',
    noRemaining: 'No other service of this kind is known.',
    inhabitants: (count) => `${count} inhabitants`,
    evidence: 'The rows that show it',
    evidenceLead: 'As the producer published them.',
    states: 'What shows it',
    statesLead: 'The states of the official geographic code, from INSEE, the DGCL and legal texts.',
    state: (level, code) => `${level}, code ${code}`,
    before: 'Before',
    after: 'After',
    row: (line, id) => `line ${line}, id ${id}`,
    recorded: (day) => `Entered in the register on ${day}.`,
    backfilled: 'Found in a past that was read later: nobody was told of it at the time.',
    live: 'Live',
    waiting: 'This page updates itself: what changes will appear here.',
    interrupted: 'Live updates are interrupted: reload the page to see what has changed since.',
    begunAnew:
      'The register of changes was begun anew, or the site is of another version: this page has been read again, but changes in between may be missing from it. Reload it to read the list again.',
    fresh: 'new change',
    freshMany: 'new changes',
    arrived: (changes) => `${changes} since this page was opened.`,
    changesOf: (place) => `All changes of ${place}`,
    observed: 'Seen in the files',
  },
};
