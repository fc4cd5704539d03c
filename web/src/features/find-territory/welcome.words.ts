import type { Bilingual } from '../../i18n/language.js';

const fr = {
  lead: 'Maillage réunit des données ouvertes sur les services publics et sur les communes, les intercommunalités, les départements et les régions de France. Chaque chiffre mène à sa source. Cherchez un territoire ou un service en haut de la page, ou partez de la carte.',
  map: 'Ouvrir la carte',
  table: 'Voir le tableau',
  near: 'Près de moi',
  france: 'La France en chiffres',
  found: 'Ce que l’on trouve',
  down: 'Les services ne répondent pas pour l’instant. Les territoires, eux, se cherchent.',
  developers: 'Pour les développeurs',
  ask: 'Tout ce que ces pages montrent se demande en une question, sans clé\u00a0:',
  graph: 'le graphe des données',
};

/** What the first page says. */
export const WELCOME_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    lead: 'Maillage brings together open data on public services and on the communes, groups of communes, départements and regions of France. Every figure leads to its source. Search for a place or a service at the top of the page, or start from the map.',
    map: 'Open the map',
    table: 'See the table',
    near: 'Near me',
    france: 'France in figures',
    found: 'What you will find',
    down: 'The services do not answer for now. Territories can still be searched.',
    developers: 'For developers',
    ask: 'Everything that these pages show can be asked in one question, without a key:',
    graph: 'the graph of the data',
  },
};
