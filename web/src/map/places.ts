import type { Bilingual } from '../i18n/language.js';

/** Views that one click gives: the mainland and the overseas départements. */
export const PLACES = [
  { id: 'FR', west: -5.2, south: 41.3, east: 9.7, north: 51.15 },
  { id: 'GP', west: -61.85, south: 15.8, east: -60.98, north: 16.55 },
  { id: 'MQ', west: -61.25, south: 14.38, east: -60.8, north: 14.9 },
  { id: 'GF', west: -54.65, south: 2.1, east: -51.6, north: 5.8 },
  { id: 'RE', west: 55.2, south: -21.4, east: 55.85, north: -20.85 },
  { id: 'YT', west: 45.0, south: -13.02, east: 45.32, north: -12.62 },
] as const;

export const MAINLAND = PLACES[0];

/** What each place is called. */
export const PLACE_NAMES: Bilingual<Readonly<Record<(typeof PLACES)[number]['id'], string>>> = {
  fr: {
    FR: 'Métropole',
    GP: 'Guadeloupe',
    MQ: 'Martinique',
    GF: 'Guyane',
    RE: 'La Réunion',
    YT: 'Mayotte',
  },
  en: {
    FR: 'Mainland',
    GP: 'Guadeloupe',
    MQ: 'Martinique',
    GF: 'French Guiana',
    RE: 'Réunion',
    YT: 'Mayotte',
  },
};
