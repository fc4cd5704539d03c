import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: (place: string) => `${place}\u00a0: ce qui a changé, ce qui est proche`,
  description: (place: string) =>
    `Les services publics à ${place}\u00a0: ce qui a ouvert, fermé ou déménagé, ce qui est le plus proche aujourd’hui, et comment le suivre.`,
  whole: 'Toute la page du territoire',
  onMap: 'Voir sur la carte',
  gone: (place: string) => `${place} n’existe plus. Ce qu’est devenu son territoire\u00a0:`,
  down: 'Une partie de cette page ne répond pas pour l’instant\u00a0: il en manque.',
  changed: 'Ce qui a changé',
  summary: (changes: string, since: string) => `${changes} vus depuis le ${since}.`,
  summaryOne: (since: string) => `Un changement vu depuis le ${since}.`,
  nothing: (since: string) =>
    `Rien n’a été vu changer ici depuis le ${since}, date du premier fichier lu.`,
  notCompared:
    'Rien ne peut encore être comparé ici\u00a0: de chaque source, un seul fichier a été lu.',
  changes: 'changements',
  seen: (when: string) => `, ${when}`,
  all: (changes: string) => `Voir les ${changes}, un par un`,
  allOne: 'Voir ce changement et sa preuve',
  watch: 'Depuis quand nous regardons',
  watchLead:
    'Un changement n’est vu que si deux fichiers d’un même producteur diffèrent. Rien n’est su d’avant le premier, ni après le dernier, ni de ce que personne ne publie.',
  source: 'Source',
  first: 'Premier fichier',
  last: 'Dernier fichier',
  once: 'Lues une seule fois, ces sources ne montrent encore aucun changement\u00a0:',
  own: 'La commune elle-même',
  nearest: 'Ce qui est le plus proche aujourd’hui',
  nearestCaption:
    'À vol d’oiseau depuis le centre de la commune\u00a0; par la route, c’est plus long. Le plus proche n’est pas toujours celui dont vous dépendez.',
  service: 'Service',
  distance: 'Distance',
  unobserved:
    'Les types de services que personne n’observe ici ne sont pas donnés\u00a0: leur plus proche connu ne serait pas le plus proche.',
  noNearest: 'Aucune source lue ici n’observe ces services dans la commune.',
  ofCommunes:
    'Une distance se dit d’une commune\u00a0: cherchez la vôtre ci-dessus, ou partez des services du territoire entier.',
  follow: 'Suivre ce qui change ici',
  followLead: 'Sans compte, sans adresse électronique, et autant de temps que vous voulez.',
  page: (place: string) => `La page des changements\u00a0: ${place}`,
  pageNote: 'à garder dans vos favoris\u00a0; ouverte, elle se met à jour d’elle-même.',
  atom: 'Le fil Atom',
  atomNote:
    'une adresse à coller dans un lecteur de fils (Thunderbird en est un)\u00a0: chaque nouveau changement y arrive comme un message.',
  ics: 'Le calendrier',
  icsNote:
    'une adresse à ajouter à l’agenda de votre téléphone ou de votre bureau\u00a0: chaque changement s’y inscrit à sa date.',
};

/** What the story of a place says. */
export const STORY_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: (place) => `${place}: what changed, what is near`,
    description: (place) =>
      `Public services in ${place}: what opened, closed or moved, what is nearest today, and how to follow it.`,
    whole: 'The whole page of the territory',
    onMap: 'See on the map',
    gone: (place) => `${place} no longer exists. What became of its ground:`,
    down: 'A part of this page does not answer for now: something is missing.',
    changed: 'What changed',
    summary: (changes, since) => `${changes} seen since ${since}.`,
    summaryOne: (since) => `One change seen since ${since}.`,
    nothing: (since) =>
      `Nothing was seen to change here since ${since}, the date of the first file that was read.`,
    notCompared: 'Nothing can be compared here yet: of each source, one file alone was read.',
    changes: 'changes',
    seen: (when) => `, ${when}`,
    all: (changes) => `See the ${changes}, one by one`,
    allOne: 'See this change and its proof',
    watch: 'Since when we look',
    watchLead:
      'A change is seen only where two files of the same producer differ. Nothing is known from before the first one, nor after the last, nor of what nobody publishes.',
    source: 'Source',
    first: 'First file',
    last: 'Last file',
    once: 'Read only once, these sources show no change yet:',
    own: 'The commune itself',
    nearest: 'What is nearest today',
    nearestCaption:
      'As the crow flies from the centre of the commune; by road it is longer. The nearest is not always the one you depend on.',
    service: 'Service',
    distance: 'Distance',
    unobserved:
      'Kinds of services that nobody observes here are not given: the nearest one known would not be the nearest.',
    noNearest: 'No source read here observes these services in the commune.',
    ofCommunes:
      'A distance is said of a commune: search for yours above, or start from the services of the whole territory.',
    follow: 'Follow what changes here',
    followLead: 'No account, no e-mail address, for as long as you like.',
    page: (place) => `The page of changes: ${place}`,
    pageNote: 'to keep among your bookmarks; while it is open, it updates itself.',
    atom: 'The Atom feed',
    atomNote:
      'an address to paste in a feed reader (Thunderbird is one): each new change comes there as a message would.',
    ics: 'The calendar',
    icsNote:
      'an address to add to the calendar of your phone or your desk: each change is written there on its date.',
  },
};
