import type { EventNature } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

/** What an event says, already in the language of the page; nothing where it does not say it. */
export interface EventFacts {
  readonly distance: string;
  readonly kindFrom: string;
  readonly kindTo: string;
  /** Before and after, as the rows have them. */
  readonly names: string;
  readonly addresses: string;
  readonly records: string;
  readonly mass: boolean;
}

interface EventWords {
  readonly nature: Readonly<Record<EventNature, (facts: EventFacts) => string>>;
  readonly replacedBy: string;
  readonly replaces: string;
  readonly declared: (day: string) => string;
  readonly from: (before: string, after: string) => string;
  readonly evidence: string;
  readonly evidenceOf: (event: string) => string;
  readonly before: string;
  readonly after: string;
  readonly updated: (fields: string) => string;
  readonly first: string;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly down: string;
  readonly seen: string;
  readonly update: string;
  readonly drawing: (lines: string) => string;
  readonly drawingNote: string;
}

const then = (sentence: string, detail: string): string =>
  detail === '' ? `${sentence}.` : `${sentence}\u00a0: ${detail}.`;
const thenEn = (sentence: string, detail: string): string =>
  detail === '' ? `${sentence}.` : `${sentence}: ${detail}.`;

/** What happened to a service, in words. */
export const EVENT_WORDS: Bilingual<EventWords> = {
  fr: {
    nature: {
      OPENED: () => 'Ouverture.',
      CLOSED: () => 'Fermeture\u00a0: rien de sa famille n’a pris sa place dans la commune.',
      REOPENED: () => 'Réouverture.',
      CONVERTED: ({ kindFrom, kindTo }) =>
        `Conversion\u00a0: de «\u00a0${kindFrom}\u00a0» en «\u00a0${kindTo}\u00a0».`,
      REPLACED: ({ distance }) => then('Remplacement dans sa commune', distance && `à ${distance}`),
      MOVED: ({ distance, addresses }) => then(`Déménagement à ${distance}`, addresses),
      REPOSITIONED: ({ distance }) =>
        `Point corrigé de ${distance} par le producteur, à la même adresse\u00a0: ce n’est pas un déménagement.`,
      RENAMED: ({ names, mass }) =>
        then(
          mass ? 'Nouveau nom, comme pour beaucoup d’autres le même jour' : 'Nouveau nom',
          names,
        ),
      RECODED: () =>
        'Code de la commune changé, sans que le lieu change\u00a0: une fusion, le plus souvent.',
      RENUMBERED: ({ records }) => then('Nouveau numéro chez le producteur', records),
      LISTED_TWICE: () =>
        'Inscription en double chez le producteur\u00a0: ce n’est pas une ouverture.',
      LISTED_ONCE: () => 'Fin d’une inscription en double\u00a0: ce n’est pas une fermeture.',
    },
    replacedBy: 'À sa place\u00a0:',
    replaces: 'A pris la place de',
    declared: (day) => `Le producteur donne le jour\u00a0: ${day}.`,
    from: (before, after) => `«\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0»`,
    evidence: 'Les lignes qui le montrent',
    evidenceOf: (event) => `\u00a0: ${event}`,
    before: 'Avant\u00a0: ',
    after: 'Après\u00a0: ',
    updated: (fields) => `Renseignements mis à jour\u00a0: ${fields}.`,
    first: 'Déjà là dans le premier fichier qui en parle\u00a0: rien n’est su d’avant.',
    title: 'Son histoire',
    intro:
      'Ce qui a changé d’un fichier du producteur au suivant. Le jour n’est su que si le producteur le donne\u00a0: sinon, seulement entre quels fichiers.',
    none: 'Un seul fichier en parle\u00a0: rien n’a encore pu changer.',
    down: 'L’histoire du service ne peut pas être dite pour l’instant\u00a0; le reste de la page est complet.',
    seen: 'Présent dans les fichiers',
    update: 'Mise à jour',
    drawing: (lines) => `Frise de ce qui est arrivé au service\u00a0: ${lines}.`,
    drawingNote:
      'Une bande hachurée va du dernier fichier d’avant au premier fichier d’après\u00a0: c’est arrivé un jour entre les deux.',
  },
  en: {
    nature: {
      OPENED: () => 'Opened.',
      CLOSED: () => 'Closed: nothing of its family took its place in the commune.',
      REOPENED: () => 'Reopened.',
      CONVERTED: ({ kindFrom, kindTo }) => `Converted from “${kindFrom}” to “${kindTo}”.`,
      REPLACED: ({ distance }) => thenEn('Replaced in its commune', distance && `${distance} away`),
      MOVED: ({ distance, addresses }) => thenEn(`Moved by ${distance}`, addresses),
      REPOSITIONED: ({ distance }) =>
        `Point corrected by ${distance} by the producer, at the same address: it did not move.`,
      RENAMED: ({ names, mass }) =>
        thenEn(mass ? 'Renamed, as many others on the same day' : 'Renamed', names),
      RECODED: () => 'Code of the commune changed, the place being the same: most often a merger.',
      RENUMBERED: ({ records }) => thenEn('Renumbered by the producer', records),
      LISTED_TWICE: () => 'Now listed twice by the producer: not an opening.',
      LISTED_ONCE: () => 'No longer listed twice: not a closure.',
    },
    replacedBy: 'Replaced by',
    replaces: 'Took the place of',
    declared: (day) => `The producer gives the day: ${day}.`,
    from: (before, after) => `“${before}” became “${after}”`,
    evidence: 'The rows that show it',
    evidenceOf: (event) => `: ${event}`,
    before: 'Before: ',
    after: 'After: ',
    updated: (fields) => `Information updated: ${fields}.`,
    first: 'Already there in the first file that speaks of it: nothing is known of before.',
    title: 'Its history',
    intro:
      'What changed from one file of the producer to the next. The day is known only where the producer gives it: else, only between which files.',
    none: 'One file alone speaks of it: nothing can have changed yet.',
    down: 'The history of the service cannot be told for now; the rest of the page is complete.',
    seen: 'There in the files',
    update: 'Update',
    drawing: (lines) => `Line of what happened to the service: ${lines}.`,
    drawingNote:
      'A hatched band goes from the last file before to the first file after: it happened some day between the two.',
  },
};
