import { edition, fileNamed, readCsv } from '@maillage/kit';
import { POSTAL_SOURCE } from '../../postal/postal-place.port.js';
import type { TerritoryProducer } from '../../producer/territory-producer.port.js';
import { toPostalPlace } from './hexasmal.map.js';
import { HEXASMAL_COLUMNS, hexasmalRow } from './hexasmal.schema.js';

/** Postal codes of communes, with a point of each, by La Poste. */
export const HEXASMAL: TerritoryProducer = {
  info: {
    id: POSTAL_SOURCE,
    title: 'Base officielle des codes postaux (hexasmal)',
    producer: 'La Poste',
    licence: 'ODbL 1.0',
    url: 'https://datanova.laposte.fr/datasets/laposte-hexasmal',
    contact: 'https://datanova.laposte.fr/datasets/laposte-hexasmal',
    cadence: 'QUARTERLY',
    defects: [
      'Une ligne par commune, code postal et lieu-dit d’acheminement (ligne 5) : une commune en a plusieurs.',
      'Les noms sont en capitales, sans accents.',
      'Paris, Lyon et Marseille n’y sont que par arrondissements.',
    ],
    verified: false,
  },
  editions: [
    edition({
      files: { places: { mirror: 'territoires/{stamp}/laposte_hexasmal.csv' } },
      // The copy at hand is of that day; the file itself bears none.
      validOn: { '2022-03': '2022-03-08' },
      rows: (files) => readCsv(fileNamed(files, 'places'), { columns: HEXASMAL_COLUMNS }),
      schema: hexasmalRow,
      map: toPostalPlace,
    }),
  ],
  variables: [],
};
