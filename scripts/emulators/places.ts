import type { Fields } from './odsql.js';

const TYPES = ['guichet', 'antenne', 'relais'];

/** Invented places, the same each time; one in fifty has no position, and names hold what breaks readers. */
export const placesOf = (count: number): readonly Fields[] =>
  Array.from({ length: count }, (_, rank) => ({
    identifiant: `P${String(rank + 1).padStart(6, '0')}`,
    nom: `Guichet « ${String(rank + 1)} » ; l’Éphémère`,
    type: TYPES[rank % TYPES.length] ?? '',
    code_commune: `99${String(rank % 100).padStart(3, '0')}`,
    position: rank % 50 === 49 ? null : { lon: 2 + (rank % 90) / 100, lat: 46 + (rank % 70) / 100 },
  }));
