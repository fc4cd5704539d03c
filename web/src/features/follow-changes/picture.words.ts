import { CHANGE_WORDS } from '../../app/change.words.js';
import type { ChangeNature } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';

/** When changes happened: between two days, or in a year. */
interface ToldTime {
  /** ISO. */
  readonly after: string | null;
  readonly before: string;
  readonly year: number | null;
}

interface PictureWords {
  readonly when: string;
  readonly whenLead: string;
  readonly upTo: (changes: string) => string;
  readonly span: (time: ToldTime) => string;
  readonly nature: (nature: string) => string;
  readonly sameFigures: (periods: string) => string;
  readonly period: string;
  readonly periods: string;
  readonly total: string;
  readonly timelineCaption: string;
  readonly timelineCsv: string;
  readonly newestOnly: (rows: string) => string;
  readonly territories: string;
  readonly where: string;
  readonly whereLead: string;
  readonly mapOf: (changes: string) => string;
  readonly change: string;
  readonly changes: string;
  readonly unplaced: (changes: string) => string;
  readonly cut: (shown: string, placed: string) => string;
  readonly loading: string;
  readonly noMap: string;
  readonly failed: string;
  readonly points: string;
  readonly nextPoint: string;
  readonly previousPoint: string;
  readonly noPoint: string;
  readonly chosen: string;
  readonly close: string;
  readonly others: (changes: string) => string;
}

const natureIn =
  (language: 'fr' | 'en') =>
  (nature: string): string =>
    CHANGE_WORDS[language].nature[nature as ChangeNature];

/** What is said of changes on a map and on a timeline. */
export const PICTURE_WORDS: Bilingual<PictureWords> = {
  fr: {
    when: 'Quand',
    whenLead:
      'Une barre va d’un fichier du producteur au suivant\u00a0: les changements ont eu lieu un jour ou l’autre entre les deux. Plus elle est large, moins le jour est connu\u00a0; plus elle est haute, plus les changements sont nombreux. Où le producteur donne un jour, la barre est celle de son année.',
    upTo: (changes) => `échelle propre\u00a0: ${changes} au plus`,
    span: (time) =>
      time.year === null ? observedIn('fr', time) : `en ${String(time.year)}, jour donné`,
    nature: natureIn('fr'),
    sameFigures: (periods) => `Les mêmes chiffres en tableau (${periods})`,
    period: 'période',
    periods: 'périodes',
    total: 'Total',
    timelineCaption: 'Changements par période et par source, les plus récents d’abord',
    timelineCsv: 'Télécharger ce tableau (CSV)',
    newestOnly: (rows) =>
      `Les ${rows} périodes les plus récentes sont ci-dessous\u00a0; le fichier en a davantage.`,
    territories: 'Code officiel géographique\u00a0: communes, EPCI, départements et régions',
    where: 'Où',
    whereLead: 'Chaque point est un changement de la liste\u00a0; choisissez-en un pour le lire.',
    mapOf: (changes) => `Carte de ${changes}`,
    change: 'changement',
    changes: 'changements',
    unplaced: (changes) => `${changes} sans coordonnées\u00a0: dans la liste seulement.`,
    cut: (shown, placed) =>
      `Les ${shown} plus récents des ${placed} qui ont un lieu\u00a0: choisissez un territoire ou une période pour voir les autres.`,
    loading: 'Chargement de la carte…',
    noMap: 'Ce navigateur ne peut pas dessiner la carte. La liste ci-dessous dit tout.',
    failed: 'La carte n’a pas pu être lue. La liste ci-dessous dit tout.',
    points: 'Aller d’un changement à l’autre',
    nextPoint: 'Changement suivant sur la carte',
    previousPoint: 'Changement précédent sur la carte',
    noPoint: 'Aucun changement à cet endroit de la carte.',
    chosen: 'Changement choisi',
    close: 'Fermer',
    others: (changes) => `et ${changes} au même endroit`,
  },
  en: {
    when: 'When',
    whenLead:
      'A bar goes from one file of the producer to the next: the changes happened on some day between the two. A wide one says that the day is hardly known, a high one that changes are many. Where the producer gives a day, the bar is that of its year.',
    upTo: (changes) => `own scale: ${changes} at most`,
    span: (time) =>
      time.year === null ? observedIn('en', time) : `in ${String(time.year)}, day given`,
    nature: natureIn('en'),
    sameFigures: (periods) => `The same figures as a table (${periods})`,
    period: 'period',
    periods: 'periods',
    total: 'Total',
    timelineCaption: 'Changes by period and source, the newest first',
    timelineCsv: 'Download this table (CSV)',
    newestOnly: (rows) => `The ${rows} newest periods are below; the file has more.`,
    territories: 'Official geographic code: communes, groups of communes, départements and regions',
    where: 'Where',
    whereLead: 'Each point is a change of the list; choose one to read it.',
    mapOf: (changes) => `Map of ${changes}`,
    change: 'change',
    changes: 'changes',
    unplaced: (changes) => `${changes} without coordinates: in the list only.`,
    cut: (shown, placed) =>
      `The ${shown} newest of the ${placed} that have a place: choose a territory or a time to see the others.`,
    loading: 'Loading the map…',
    noMap: 'This browser cannot draw the map. The list below says it all.',
    failed: 'The map could not be read. The list below says it all.',
    points: 'Go from one change to another',
    nextPoint: 'Next change on the map',
    previousPoint: 'Previous change on the map',
    noPoint: 'No change in this part of the map.',
    chosen: 'Chosen change',
    close: 'Close',
    others: (changes) => `and ${changes} at the same place`,
  },
};
