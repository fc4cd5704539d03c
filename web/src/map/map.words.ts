import type { Bilingual } from '../i18n/language.js';

interface MapWords {
  readonly move: string;
  readonly keys: string;
  readonly north: string;
  readonly south: string;
  readonly west: string;
  readonly east: string;
  readonly nearer: string;
  readonly farther: string;
  readonly goTo: string;
  /** Between the two bounds of a class. */
  readonly to: string;
  readonly missing: string;
  readonly noOutlines: string;
}

/** What is said of any map. */
export const ANY_MAP_WORDS: Bilingual<MapWords> = {
  fr: {
    move: 'Déplacer la carte',
    keys: 'Au clavier sur ces boutons\u00a0: flèches pour se déplacer, + et − pour zoomer.',
    north: 'Vers le nord',
    south: 'Vers le sud',
    west: 'Vers l’ouest',
    east: 'Vers l’est',
    nearer: 'Zoomer',
    farther: 'Dézoomer',
    goTo: 'Aller à',
    to: ' à ',
    missing: 'pas de valeur',
    noOutlines: 'Le fond de carte n’a pas pu être chargé\u00a0: les chiffres sont dans le tableau.',
  },
  en: {
    move: 'Move the map',
    keys: 'On these buttons, by keyboard: arrows to move, + and − to zoom.',
    north: 'North',
    south: 'South',
    west: 'West',
    east: 'East',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    goTo: 'Go to',
    to: ' to ',
    missing: 'no value',
    noOutlines: 'The outlines could not be loaded: the figures are in the table.',
  },
};
