import type { Bilingual } from '../../i18n/language.js';

interface ReformsWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly timeline: string;
  readonly timelineNote: string;
  readonly since: (from: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly figures: string;
  readonly figuresIn: (place: string) => string;
  readonly computed: string;
  readonly choose: string;
  readonly show: string;
  readonly everywhere: string;
  readonly years: string;
  readonly yearsCaption: string;
  readonly year: string;
  readonly carriers: string;
  readonly texts: string;
  readonly noAddress: string;
  readonly unverified: string;
  readonly milestones: string;
  readonly chooseFigure: string;
  readonly figure: string;
  readonly level: string;
  readonly measure: string;
  readonly asCount: string;
  readonly perHead: string;
  readonly mapOf: (title: string) => string;
  readonly byTerritory: string;
  readonly others: (count: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly all: string;
  readonly atom: string;
  readonly seen: (when: string) => string;
}

/** What the pages of reforms say. */
export const REFORMS_WORDS: Bilingual<ReformsWords> = {
  fr: {
    title: 'Réformes',
    description:
      'Ce que chaque réforme a changé dans les services publics et les territoires, compté dans le registre.',
    lead: 'Chaque chiffre est compté dans le registre des changements au moment où vous le lisez\u00a0: aucun n’est recopié.',
    timeline: 'Les réformes dans le temps, la plus récente d’abord',
    timelineNote: 'Une réforme qui continue va jusqu’à aujourd’hui.',
    since: (from) => `depuis le ${from}`,
    fromTo: (from, to) => `du ${from} au ${to}`,
    figures: 'Chiffres',
    figuresIn: (place) => `Chiffres\u00a0: ${place}`,
    computed: 'Comptés dans le registre, avec les seules sources que ce site a lues.',
    choose: 'Choisir un territoire',
    show: 'Afficher',
    everywhere: 'France entière',
    years: 'Année par année',
    yearsCaption: 'Par année du jour déclaré, sinon du fichier qui le montre',
    year: 'Année',
    carriers: 'Qui la porte',
    texts: 'Textes',
    noAddress: 'adresse officielle non connue',
    unverified: 'adresse non vérifiée',
    milestones: 'Étapes',
    chooseFigure: 'Choisir un chiffre',
    figure: 'Chiffre',
    level: 'Niveau',
    measure: 'Mesure',
    asCount: 'nombre',
    perHead: 'pour 100\u00a0000 habitants',
    mapOf: (title) => `Carte\u00a0: ${title}. Le tableau qui suit a les mêmes chiffres.`,
    byTerritory: 'Par territoire',
    others: (count) => `Les ${count} autres`,
    changes: 'Derniers changements',
    noChanges:
      'Le registre n’en tient aucun ici\u00a0: les fichiers qui les montreraient n’ont peut-être pas été lus.',
    all: 'Tous les changements de cette sorte',
    atom: 'Les suivre par un fil Atom',
    seen: (when) => `vu ${when}`,
  },
  en: {
    title: 'Reforms',
    description:
      'What each reform changed in public services and territories, counted in the register.',
    lead: 'Each figure is counted in the register of changes as you read it: none is copied.',
    timeline: 'Reforms over time, the newest first',
    timelineNote: 'A reform that goes on is drawn until today.',
    since: (from) => `since ${from}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    figures: 'Figures',
    figuresIn: (place) => `Figures: ${place}`,
    computed: 'Counted in the register, from the sources that this site has read, and no others.',
    choose: 'Choose a territory',
    show: 'Show',
    everywhere: 'All of France',
    years: 'Year by year',
    yearsCaption: 'By year of the declared day, else of the file that shows it',
    year: 'Year',
    carriers: 'Who carries it',
    texts: 'Legal texts',
    noAddress: 'official address not known',
    unverified: 'address not verified',
    milestones: 'Milestones',
    chooseFigure: 'Choose a figure',
    figure: 'Figure',
    level: 'Level',
    measure: 'Measure',
    asCount: 'number',
    perHead: 'per 100,000 inhabitants',
    mapOf: (title) => `Map: ${title}. The table below has the same figures.`,
    byTerritory: 'By territory',
    others: (count) => `The ${count} others`,
    changes: 'Latest changes',
    noChanges:
      'The register holds none here: the files that would show them may not have been read.',
    all: 'All changes of this sort',
    atom: 'Follow them as an Atom feed',
    seen: (when) => `seen ${when}`,
  },
};
