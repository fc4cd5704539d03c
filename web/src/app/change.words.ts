import type { ChangeNature } from '../graphql/generated/documents.js';
import type { Bilingual } from '../i18n/language.js';
import type { TerritoryNature } from './territory-change.words.js';

/** What a change says, already in the language of the page. */
export interface ChangeFacts {
  readonly kind: string;
  readonly kindTo: string;
  /** Nothing where it is not known, or none. */
  readonly distance: string;
}

/** What a service can do; it can be renamed and recoded as a territory can. */
type ServiceNature =
  Exclude<ChangeNature, TerritoryNature> | Extract<TerritoryNature, 'RENAMED' | 'RECODED'>;

interface ChangeWords {
  readonly nature: Readonly<Record<ChangeNature, string>>;
  readonly sentence: Readonly<Record<ServiceNature, (facts: ChangeFacts) => string>>;
  readonly seenBetween: (when: string) => string;
  readonly on: (day: string) => string;
}

const far = (sentence: string, distance: string): string =>
  distance === '' ? sentence : `${sentence}, à ${distance}`;
const farEn = (sentence: string, distance: string): string =>
  distance === '' ? sentence : `${sentence}, ${distance} away`;

/** What a change is called, and what it says; by nouns in French, where a participle would agree with the kind. */
export const CHANGE_WORDS: Bilingual<ChangeWords> = {
  fr: {
    nature: {
      OPENED: 'Ouverture',
      CLOSED: 'Fermeture',
      REOPENED: 'Réouverture',
      CONVERTED: 'Conversion',
      REPLACED: 'Remplacement',
      MOVED: 'Déménagement',
      REPOSITIONED: 'Point corrigé',
      RENAMED: 'Nouveau nom',
      RECODED: 'Code changé',
      RENUMBERED: 'Renumérotation',
      LISTED_TWICE: 'Inscription en double',
      LISTED_ONCE: 'Fin d’inscription en double',
      MERGED: 'Fusion',
      SPLIT: 'Division',
      CREATED: 'Création',
      RESTORED: 'Rétablissement',
      DISSOLVED: 'Fin',
      TRANSFERRED: 'Changement de département',
    },
    sentence: {
      OPENED: ({ kindTo }) => `${kindTo}\u00a0: ouverture`,
      CLOSED: ({ kind }) => `${kind}\u00a0: fermeture`,
      REOPENED: ({ kindTo }) => `${kindTo}\u00a0: réouverture`,
      CONVERTED: ({ kind, kindTo }) => `${kind}\u00a0: conversion en «\u00a0${kindTo}\u00a0»`,
      REPLACED: ({ kind, kindTo, distance }) =>
        far(
          kind === kindTo
            ? `${kind}\u00a0: remplacement par un autre point du même type`
            : `${kind}\u00a0: remplacement par «\u00a0${kindTo}\u00a0»`,
          distance,
        ),
      MOVED: ({ kindTo, distance }) => far(`${kindTo}\u00a0: déménagement`, distance),
      REPOSITIONED: ({ kindTo }) => `${kindTo}\u00a0: correction du point`,
      RENAMED: ({ kindTo }) => `${kindTo}\u00a0: nouveau nom`,
      RECODED: ({ kindTo }) => `${kindTo}\u00a0: nouveau code de la commune`,
      RENUMBERED: ({ kindTo }) => `${kindTo}\u00a0: nouveau numéro chez le producteur`,
      LISTED_TWICE: ({ kindTo }) => `${kindTo}\u00a0: inscription en double`,
      LISTED_ONCE: ({ kind }) => `${kind}\u00a0: fin d’une inscription en double`,
    },
    seenBetween: (when) => `vu ${when}`,
    on: (day) => `le ${day}`,
  },
  en: {
    nature: {
      OPENED: 'Opening',
      CLOSED: 'Closure',
      REOPENED: 'Reopening',
      CONVERTED: 'Conversion',
      REPLACED: 'Replacement',
      MOVED: 'Move',
      REPOSITIONED: 'Point corrected',
      RENAMED: 'New name',
      RECODED: 'Code changed',
      RENUMBERED: 'Renumbering',
      LISTED_TWICE: 'Listed twice',
      LISTED_ONCE: 'No longer listed twice',
      MERGED: 'Merger',
      SPLIT: 'Division',
      CREATED: 'Creation',
      RESTORED: 'Restored',
      DISSOLVED: 'End',
      TRANSFERRED: 'Change of département',
    },
    sentence: {
      OPENED: ({ kindTo }) => `${kindTo}: opening`,
      CLOSED: ({ kind }) => `${kind}: closure`,
      REOPENED: ({ kindTo }) => `${kindTo}: reopening`,
      CONVERTED: ({ kind, kindTo }) => `${kind} became “${kindTo}”`,
      REPLACED: ({ kind, kindTo, distance }) =>
        farEn(`${kind} replaced by ${kind === kindTo ? 'another' : `“${kindTo}”`}`, distance),
      MOVED: ({ kindTo, distance }) => farEn(`${kindTo}: move`, distance),
      REPOSITIONED: ({ kindTo }) => `${kindTo}: point corrected`,
      RENAMED: ({ kindTo }) => `${kindTo}: new name`,
      RECODED: ({ kindTo }) => `${kindTo}: code of the commune changed`,
      RENUMBERED: ({ kindTo }) => `${kindTo}: renumbered by its producer`,
      LISTED_TWICE: ({ kindTo }) => `${kindTo}: now listed twice`,
      LISTED_ONCE: ({ kind }) => `${kind}: no longer listed twice`,
    },
    seenBetween: (when) => `seen ${when}`,
    on: (day) => `on ${day}`,
  },
};
