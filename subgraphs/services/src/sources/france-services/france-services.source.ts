import { edition, fileNamed, readCsv, readGeoJson } from '@maillage/kit';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { fromFirst } from './first.map.js';
import { FRANCE_SERVICES_KINDS } from './france-services.kinds.js';
import { firstRow, LISTED_COLUMNS, listedRow, numberedRow } from './france-services.schema.js';
import { fromListed, fromNumbered } from './numbered.map.js';

const GEOJSON = { points: { mirror: 'services/france-services/{stamp}/france_services.geojson' } };

/** Places labelled France Services. */
export const FRANCE_SERVICES: ServiceProducer = {
  info: {
    id: 'france-services',
    title: 'Liste des structures France services',
    producer: 'Agence nationale de la cohésion des territoires',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
    contact: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
    cadence: 'IRREGULAR',
    defects: [
      'Le fichier de janvier 2020 ne donne pas de matricule : ses points se retrouvent par leur commune et leur nom.',
      'La date de label est écrite dans une phrase, parfois sans le jour.',
      'Quelques codes de commune sont inutilisables (49069, 14771, 2B14) : les coordonnées en tiennent lieu.',
      'Les noms de 2020 et de 2024 ne s’écrivent pas de même : « Valserhône », « France services de Valserhône ».',
    ],
    verified: false,
  },
  kinds: FRANCE_SERVICES_KINDS,
  editions: [
    edition({
      files: GEOJSON,
      stamps: ['2020-01-02', '2020-01-02'],
      rows: (files) => readGeoJson(fileNamed(files, 'points')),
      schema: firstRow,
      map: fromFirst,
    }),
    edition({
      files: GEOJSON,
      stamps: ['2020-03-12', '2020-10-12'],
      rows: (files) => readGeoJson(fileNamed(files, 'points')),
      schema: numberedRow,
      map: fromNumbered,
    }),
    edition({
      files: { points: { mirror: 'services/france-services/{stamp}/liste-fs-20240801.csv' } },
      rows: (files) =>
        readCsv(fileNamed(files, 'points'), { delimiter: ',', columns: LISTED_COLUMNS }),
      schema: listedRow,
      map: fromListed,
    }),
  ],
};
