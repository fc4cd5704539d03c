import { edition, fileNamed, readCsv } from '@maillage/kit';
import { OperatorType } from '../../kind/kind.type.js';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { toCinema } from './cinema.map.js';
import { CINEMA_COLUMNS, cinemaRow } from './cinema.schema.js';

const PORTAL = 'https://data.culture.gouv.fr';
const DATA_SET = 'etablissements-cinematographiques';
const PAGE = `${PORTAL}/explore/dataset/${DATA_SET}/`;

/** Cinemas, as the CNC counts their admissions. */
export const CINEMAS: BilingualProducer = {
  info: {
    id: 'cnc-cinemas',
    title: 'Établissements cinématographiques',
    producer: 'CNC',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'La liste est celle des cinémas qui ont eu des entrées dans l’année : ceux d’outre-mer n’y sont pas.',
        en: 'The list is of cinemas that had admissions in the year: overseas ones are not in it.',
      },
      {
        fr: 'Les cinémas itinérants sont placés à une adresse, alors qu’ils tournent.',
        en: 'Travelling cinemas are placed at one address, although they go from place to place.',
      },
      {
        fr: 'Les noms et les adresses sont en capitales.',
        en: 'Names and addresses are in capitals.',
      },
    ],
    verified: false,
  },
  kinds: [
    {
      ...{ code: 'cinema', label: 'Cinéma', labelEn: 'Cinema', bpeCode: 'F303' },
      // Most are companies, which no type names; a commune has many of the others run under contract.
      operatorType: OperatorType.DELEGATAIRE,
      ...{ family: 'cinema', coverage: 'COUNTRY', reference: true },
    },
  ],
  editions: [
    edition({
      files: {
        cinemas: {
          mirror: 'services/culture/cinemas/{stamp}/etablissements-cinematographiques.csv',
          url: `${PORTAL}/api/explore/v2.1/catalog/datasets/${DATA_SET}/exports/csv?use_labels=true`,
        },
      },
      rows: (files) => readCsv(fileNamed(files, 'cinemas'), { columns: CINEMA_COLUMNS }),
      schema: cinemaRow,
      map: toCinema,
    }),
  ],
};
