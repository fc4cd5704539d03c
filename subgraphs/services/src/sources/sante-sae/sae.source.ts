import { edition } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { CARE_KINDS } from './sae.kinds.js';
import { toPoint } from './sae.map.js';
import { rowsOfThree } from './sae.rows.js';
import { saeRow } from './sae.schema.js';

const PAGE =
  'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/708_bases-statistiques-sae/';

/** Hospitals, maternity wards and emergency departments, from the yearly statistics of health establishments. */
export const SANTE_SAE: BilingualProducer = {
  info: {
    id: 'drees-sae',
    title: 'Statistique annuelle des établissements de santé (SAE)',
    producer: 'DREES',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'Sans coordonnées : les points sont placés au centre de leur commune.',
        en: 'No coordinates: points are placed at the centre of their commune.',
      },
      {
        fr: 'Tout Paris porte le code 75056, tout Lyon 69123 et tout Marseille 13055.',
        en: 'All of Paris bears the code 75056, all of Lyon 69123 and all of Marseille 13055.',
      },
      {
        fr: 'Les codes d’outre-mer sont écrits avec une lettre (9A123 pour 97123).',
        en: 'Overseas codes are written with a letter (9A123 for 97123).',
      },
      {
        fr: 'Un établissement qui change de numéro FINESS semble disparaître et apparaître.',
        en: 'An establishment whose FINESS number changes seems to disappear and to appear.',
      },
      {
        fr: 'Les noms sont en capitales et abrégés.',
        en: 'Names are in capitals and abbreviated.',
      },
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
