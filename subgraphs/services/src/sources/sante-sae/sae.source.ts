import { edition } from '@maillage/kit';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { CARE_KINDS } from './sae.kinds.js';
import { toPoint } from './sae.map.js';
import { rowsOfThree } from './sae.rows.js';
import { saeRow } from './sae.schema.js';

const PAGE =
  'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/708_bases-statistiques-sae/';

/** Hospitals, maternity wards and emergency departments, from the yearly statistics of health establishments. */
export const SANTE_SAE: ServiceProducer = {
  info: {
    id: 'drees-sae',
    title: 'Statistique annuelle des établissements de santé (SAE)',
    producer: 'DREES',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'YEARLY',
    defects: [
      'Sans coordonnées : les points sont placés au centre de leur commune.',
      'Tout Paris porte le code 75056, tout Lyon 69123 et tout Marseille 13055.',
      'Les codes d’outre-mer sont écrits avec une lettre (9A123 pour 97123).',
      'Un établissement qui change de numéro FINESS semble disparaître et apparaître.',
      'Les noms sont en capitales et abrégés.',
    ],
    verified: false,
  },
  kinds: CARE_KINDS,
  editions: [
    edition({
      files: {
        establishments: { mirror: 'services/sante-sae/{stamp}/ID_{stamp}r.csv' },
        births: { mirror: 'services/sante-sae/{stamp}/PERINAT_{stamp}r.csv' },
        emergencies: { mirror: 'services/sante-sae/{stamp}/URGENCES_{stamp}r.csv' },
      },
      rows: rowsOfThree,
      schema: saeRow,
      map: toPoint,
    }),
  ],
};
