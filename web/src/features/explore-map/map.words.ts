import type { LevelWord, MeasureWord } from './map-state.js';

/** What each measure is called, and what its figures mean. */
export const MEASURE_WORDS: Readonly<
  Record<MeasureWord, { readonly label: string; readonly unit: string }>
> = {
  'pour-10000': { label: 'pour 10 000 habitants', unit: 'pour 10 000 habitants' },
  nombre: { label: 'nombre', unit: 'points de service' },
  'par-km2': { label: 'au km²', unit: 'par km² de contour approché' },
};

/** What each level is called in the picker. */
export const LEVEL_WORDS: Readonly<Record<LevelWord, string>> = {
  region: 'Régions',
  departement: 'Départements',
  arrondissement: 'Arrondissements',
  epci: 'Intercommunalités',
  commune: 'Communes',
};

/** The level that shows what a territory holds. */
export const BELOW: Readonly<Record<string, LevelWord>> = {
  FRANCE: 'region',
  REGION: 'departement',
  DEPARTEMENT: 'commune',
  ARRONDISSEMENT: 'commune',
  EPCI: 'commune',
  EPT: 'commune',
};

/** Views that one click gives: the mainland and the overseas départements. */
export const PLACES = [
  { label: 'Métropole', west: -5.2, south: 41.3, east: 9.7, north: 51.15 },
  { label: 'Guadeloupe', west: -61.85, south: 15.8, east: -60.98, north: 16.55 },
  { label: 'Martinique', west: -61.25, south: 14.38, east: -60.8, north: 14.9 },
  { label: 'Guyane', west: -54.65, south: 2.1, east: -51.6, north: 5.8 },
  { label: 'La Réunion', west: 55.2, south: -21.4, east: 55.85, north: -20.85 },
  { label: 'Mayotte', west: 45.0, south: -13.02, east: 45.32, north: -12.62 },
] as const;

export const MAINLAND = PLACES[0];
