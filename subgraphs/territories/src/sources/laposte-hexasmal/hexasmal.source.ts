import { edition, fileNamed, readCsv } from '@maillage/kit';
import { POSTAL_SOURCE } from '../../postal/postal-place.port.js';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { toPostalPlace } from './hexasmal.map.js';
import { HEXASMAL_COLUMNS, hexasmalRow } from './hexasmal.schema.js';

/** Postal codes of communes, with a point of each, by La Poste. */
export const HEXASMAL: BilingualProducer = {
  info: {
    id: POSTAL_SOURCE,
    title: 'Base officielle des codes postaux (hexasmal)',
    producer: 'La Poste',
    licence: 'ODbL 1.0',
    url: 'https://datanova.laposte.fr/datasets/laposte-hexasmal',
    contact: 'https://datanova.laposte.fr/datasets/laposte-hexasmal',
    cadence: 'QUARTERLY',
    defects: [
      {
        fr: 'Une ligne par commune, code postal et lieu-dit d’acheminement (ligne 5) : une commune en a plusieurs.',
        en: 'One row per commune, postal code and locality of delivery (line 5): a commune has several.',
      },
      {
        fr: 'Les noms sont en capitales, sans accents.',
        en: 'Names are in capitals, without accents.',
      },
      {
        fr: 'Paris, Lyon et Marseille n’y sont que par arrondissements.',
        en: 'Paris, Lyon and Marseille are in it by arrondissement only.',
      },
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
