import { edition, fileNamed, readCsv } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { cell, gathered } from '../gathered.js';
import { MUSEUM_KINDS } from './musee.kinds.js';
import { fromList, fromMuseofile } from './musee.map.js';
import { MUSEOFILE_COLUMNS, museofileRow } from './museofile.schema.js';
import { MUSEUM_COLUMNS, museumRow } from './museum.schema.js';

const PORTAL = 'https://data.culture.gouv.fr';
const DATA_SET = 'musees-de-france-base-museofile';

/** Museums of France, under their names of 2021 and of 2026. */
export const MUSEES: BilingualProducer = {
  info: {
    id: 'culture-musees-de-france',
    title: 'Musées de France (base Muséofile)',
    producer: 'Ministère de la Culture',
    licence: 'Licence Ouverte 2.0',
    url: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    contact: `${PORTAL}/explore/dataset/${DATA_SET}/`,
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Sans code INSEE : la commune est celle de l’adresse, sinon de la position.',
        en: 'No INSEE code: the commune is that of the address, or else of the position.',
      },
      {
        fr: 'En 2021, 63 musées n’ont pas de position : 54 sont placés au centre de leur commune, neuf ne peuvent pas l’être.',
        en: 'In 2021, 63 museums have no position: 54 are placed at the centre of their commune, nine cannot be.',
      },
      {
        fr: 'En 2026, deux musées portent le même identifiant (M1124), et trois noms désignent le musée des Confluences (M7042).',
        en: 'In 2026, two museums bear the same identifier (M1124), and three names stand for the musée des Confluences (M7042).',
      },
      {
        fr: 'En 2021, les codes postaux ont perdu leur zéro initial.',
        en: 'In 2021, postal codes lost their leading zero.',
      },
    ],
    verified: false,
  },
  kinds: MUSEUM_KINDS,
  editions: [
    edition({
      files: { museums: { mirror: 'services/culture/musees/{stamp}/base_museofile.csv' } },
      rows: (files) => readCsv(fileNamed(files, 'museums'), { columns: MUSEOFILE_COLUMNS }),
      schema: museofileRow,
      map: fromMuseofile,
    }),
    edition({
      files: {
        museums: {
          mirror: 'services/culture/musees/{stamp}/musees-de-france.csv',
          url: `${PORTAL}/api/explore/v2.1/catalog/datasets/${DATA_SET}/exports/csv?use_labels=true`,
        },
      },
      rows: (files) =>
        gathered(readCsv(fileNamed(files, 'museums'), { columns: MUSEUM_COLUMNS }), {
          id: (row) => cell(row, 'Identifiant Muséofile'),
          place: (row) => cell(row, 'Commune') ?? '',
          rank: (row) => cell(row, 'Date arrêté attribution appellation') ?? '9999',
        }),
      schema: museumRow,
      map: fromList,
    }),
  ],
};
