import { edition, fileNamed, readCsv, readGeoJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { fromFirst } from './first.map.js';
import { FRANCE_SERVICES_KINDS } from './france-services.kinds.js';
import { firstRow, LISTED_COLUMNS, listedRow, numberedRow } from './france-services.schema.js';
import { fromListed, fromNumbered } from './numbered.map.js';

const GEOJSON = { points: { mirror: 'services/france-services/{stamp}/france_services.geojson' } };

/** Places labelled France Services. */
export const FRANCE_SERVICES: BilingualProducer = {
  info: {
    id: 'france-services',
    title: 'Liste des structures France services',
    producer: 'Agence nationale de la cohésion des territoires',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
    contact: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Le fichier de janvier 2020 ne donne pas de matricule : ses points se retrouvent par leur commune et leur nom.',
        en: 'The file of January 2020 gives no registration number: its points are recognised by their commune and name.',
      },
      {
        fr: 'La date de label est écrite dans une phrase, parfois sans le jour.',
        en: 'The date of the label is written within a sentence, sometimes without the day.',
      },
      {
        fr: 'Quelques codes de commune sont inutilisables (49069, 14771, 2B14) : les coordonnées en tiennent lieu.',
        en: 'A few commune codes cannot be used (49069, 14771, 2B14): coordinates stand in for them.',
      },
      {
        fr: 'Les noms de 2020 et de 2024 ne s’écrivent pas de même : « Valserhône », « France services de Valserhône ».',
        en: 'Names of 2020 and of 2024 are not written alike: “Valserhône”, “France services de Valserhône”.',
      },
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
