import { edition, fileNamed, readCsv } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { toListed } from './cog.map.js';
import { COG_COLUMNS, cogRow } from './cog.schema.js';

/** The official code of 2020, the one year that no npm package carries. */
export const COG_2020: BilingualProducer = {
  info: {
    id: 'insee-cog-2020',
    title: 'Code officiel géographique au 1er janvier 2020',
    producer: 'INSEE',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.insee.fr/fr/information/4316069',
    contact: 'https://www.insee.fr/fr/information/2665650',
    cadence: 'ENDED',
    defects: [
      {
        fr: 'Les communes des collectivités d’outre-mer n’y sont pas.',
        en: 'Communes of overseas collectivities are not in it.',
      },
      {
        fr: 'Ni EPCI, ni populations, ni anciens codes : seules les communes et leurs parties sont listées.',
        en: 'No EPCI, no populations, no former codes: only communes and their parts are listed.',
      },
    ],
    verified: false,
  },
  editions: [
    edition({
      files: { communes: { mirror: 'territoires/{stamp}/communes2020.csv' } },
      validOn: { '2020': '2020-01-01' },
      rows: (files) =>
        readCsv(fileNamed(files, 'communes'), { delimiter: ',', columns: COG_COLUMNS }),
      schema: cogRow,
      map: toListed,
    }),
  ],
  variables: [],
};
