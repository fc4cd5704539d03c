import type { Bilingual } from '../../i18n/language.js';

interface Reader {
  readonly who: string;
  readonly to: string;
  readonly what: string;
}

interface WelcomeWords {
  readonly lead: string;
  readonly place: string;
  readonly tell: string;
  readonly near: string;
  readonly which: (name: string) => string;
  readonly unknown: (name: string) => string;
  readonly searchAll: string;
  readonly map: string;
  readonly mapAlt: string;
  readonly newest: string;
  readonly seen: (when: string) => string;
  readonly noneYet: string;
  readonly every: string;
  readonly readers: string;
  readonly reader: readonly Reader[];
  readonly found: string;
  readonly down: string;
}

/** What the first page says. */
export const WELCOME_WORDS: Bilingual<WelcomeWords> = {
  fr: {
    lead: 'La poste, la gare, la maternité\u00a0: qu’est-ce qui a changé près de chez vous, et qu’est-ce qui est le plus proche aujourd’hui\u00a0? Maillage réunit les fichiers que les producteurs de services publics publient, dit ce qu’il y voit changer, et mène de chaque chiffre à sa source.',
    place: 'Votre commune, ou un autre lieu',
    tell: 'Voir',
    near: 'Près de moi',
    which: (name) => `«\u00a0${name}\u00a0»\u00a0: lequel\u00a0?`,
    unknown: (name) => `Aucun territoire ne s’appelle «\u00a0${name}\u00a0».`,
    searchAll: 'Chercher aussi parmi les services',
    map: 'Ouvrir la carte',
    mapAlt:
      'Carte de France par département\u00a0: plus la couleur est foncée, plus il y a de gares pour 10 000 habitants',
    newest: 'Derniers changements des services du quotidien',
    seen: (when) => `, ${when}`,
    noneYet:
      'Aucun changement n’a encore été vu\u00a0: il faut deux fichiers d’un même producteur.',
    every: 'Tous les changements',
    readers: 'Par où commencer',
    reader: [
      {
        who: 'Vous habitez ici, ou vous allez déménager',
        to: '/pres-de-moi',
        what: 'les services les plus proches de vous, sans envoyer votre position',
      },
      {
        who: 'Vous êtes maire',
        to: '/recherche',
        what: 'la page de votre commune\u00a0: ce qu’elle a, ce qui lui manque, ce qui est proche hors d’elle',
      },
      {
        who: 'Vous êtes préfet, ou au département',
        to: '/carte?niveau=departement&vue=tableau',
        what: 'un tableau par département, puis la liste de ce qui y a changé',
      },
      {
        who: 'Vous êtes journaliste, ou d’une association',
        to: '/changements',
        what: 'chaque ouverture et chaque fermeture, avec ses deux lignes de preuve et une adresse à citer',
      },
      {
        who: 'Vous analysez des données',
        to: '/graphql',
        what: 'tout ce que ces pages montrent, en une question, sans clé',
      },
    ],
    found: 'Ce que l’on trouve',
    down: 'Les services ne répondent pas pour l’instant. Les territoires, eux, se cherchent.',
  },
  en: {
    lead: 'The post office, the station, the maternity ward: what changed near you, and what is nearest today? Maillage brings together the files that producers of public services publish, says what it sees change in them, and leads from every figure to its source.',
    place: 'Your commune, or another place',
    tell: 'Show',
    near: 'Near me',
    which: (name) => `“${name}”: which one?`,
    unknown: (name) => `No territory is called “${name}”.`,
    searchAll: 'Search among services too',
    map: 'Open the map',
    mapAlt:
      'Map of France by département: the darker the colour, the more stations per 10,000 inhabitants',
    newest: 'Newest changes of everyday services',
    seen: (when) => `, ${when}`,
    noneYet: 'No change was seen yet: it takes two files of the same producer.',
    every: 'All changes',
    readers: 'Where to start',
    reader: [
      {
        who: 'You live here, or are about to move',
        to: '/pres-de-moi',
        what: 'the services nearest to you, without sending your position',
      },
      {
        who: 'You are a mayor',
        to: '/recherche',
        what: 'the page of your commune: what it has, what it lacks, what is near beyond its limits',
      },
      {
        who: 'You are a prefect, or work for a département',
        to: '/carte?niveau=departement&vue=tableau',
        what: 'a table by département, then the list of what changed in it',
      },
      {
        who: 'You are a journalist, or in an association',
        to: '/changements',
        what: 'each opening and each closure, with the two rows that prove it and an address to quote',
      },
      {
        who: 'You analyse data',
        to: '/graphql',
        what: 'everything that these pages show, in one question, without a key',
      },
    ],
    found: 'What you will find',
    down: 'The services do not answer for now. Territories can still be searched.',
  },
};
