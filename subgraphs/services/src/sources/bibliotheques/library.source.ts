import { edition, fileNamed, readCsv } from '@maillage/kit';
import { OperatorType } from '../../kind/kind.type.js';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { kindsLike } from '../kinds-like.js';
import { toLibrary } from './library.map.js';
import { LIBRARY_COLUMNS, libraryRow } from './library.schema.js';

const PORTAL = 'https://data.culture.gouv.fr';
const DATA_SET = 'adresses-des-bibliotheques-publiques';
const PAGE = `${PORTAL}/explore/dataset/${DATA_SET}/`;

const library = kindsLike({
  operatorType: OperatorType.COLLECTIVITE,
  ...{ family: 'bibliotheque', coverage: 'COUNTRY', reference: true },
});

/** Public libraries that receive the public. */
export const BIBLIOTHEQUES: BilingualProducer = {
  info: {
    id: 'culture-bibliotheques',
    title: 'Adresses des bibliothèques publiques',
    producer: 'Ministère de la Culture',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'Les bibliothèques de Corse n’ont pas de code INSEE (il est retrouvé par l’adresse) ; celles de Paris ont toutes 75056.',
        en: 'Libraries of Corsica have no INSEE code (it is found from the address); those of Paris all have 75056.',
      },
      {
        fr: 'Environ 650 lignes n’ont pas de position ; ces bibliothèques sont placées au centre de leur commune.',
        en: 'About 650 rows have no position; these libraries are placed at the centre of their commune.',
      },
      {
        fr: 'Les 24 annexes de bibliothèques départementales n’ont pas de code : elles sont suivies par leur nom.',
        en: 'The 24 branches of départements’ libraries have no code: they are followed by their names.',
      },
      {
        fr: 'Un bibliobus est placé là où il est garé.',
        en: 'A mobile library is placed where it is parked.',
      },
    ],
    verified: false,
  },
  kinds: [
    library('bibliotheque', 'Bibliothèque', 'Library', 'F307'),
    library('bibliobus', 'Bibliobus', 'Mobile library', null),
  ],
  editions: [
    edition({
      files: {
        libraries: {
          mirror: 'services/culture/bibliotheques/{stamp}/bibliotheques.csv',
          url: `${PORTAL}/api/explore/v2.1/catalog/datasets/${DATA_SET}/exports/csv?use_labels=true`,
        },
      },
      rows: (files) => readCsv(fileNamed(files, 'libraries'), { columns: LIBRARY_COLUMNS }),
      schema: libraryRow,
      map: toLibrary,
    }),
  ],
};
