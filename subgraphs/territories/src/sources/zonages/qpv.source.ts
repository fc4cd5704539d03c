import { edition, fileNamed, readGeoJson } from '@maillage/kit';
import type { TerritoryProducer } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { qpvRow } from './qpv.schema.js';

const PAGE = 'https://github.com/anct-carto/superposeur-V2';

/** Priority neighbourhoods of urban policy. */
export const QPV: TerritoryProducer = {
  info: {
    id: 'anct-qpv',
    title: 'Quartiers prioritaires de la politique de la ville (QPV)',
    producer: 'ANCT',
    ...{ licence: 'Licence Ouverte 2.0', url: PAGE, contact: PAGE },
    cadence: 'IRREGULAR',
    defects: [
      'Une ligne par commune, qui nomme ses quartiers : un quartier à cheval sur plusieurs est compté dans chacune.',
      'Le point est celui de la commune : ni le contour ni la population des quartiers n’y sont.',
      'Le chemin n’est pas daté ; le jour est celui de la publication.',
    ],
    verified: false,
  },
  variables: [
    {
      code: 'qpv',
      label: 'Quartiers prioritaires (QPV)',
      labelEn: 'Priority neighbourhoods (QPV)',
      unit: 'quartiers',
      definition:
        'Nombre de quartiers prioritaires de la politique de la ville qui sont, en entier ou pour une partie, dans la commune. Un quartier à cheval est compté dans chaque commune : les nombres ne s’additionnent pas.',
      definitionEn:
        'Priority neighbourhoods of urban policy that lie in the commune, wholly or partly. One that straddles communes counts in each: the numbers do not add up.',
      categories: null,
      ...{ unlisted: 0, isSummed: false },
    },
  ],
  editions: [
    edition({
      files: { qpv: { mirror: 'territoires/zonages/centroide-4326_qpv.geojson' } },
      day: '2026-07-21',
      rows: (files) => readGeoJson(fileNamed(files, 'qpv')),
      schema: qpvRow,
      map: ({ properties: { insee_com: code, code_qp: quarters } }) => ({
        ...{ about: 'VALUE', variable: 'qpv', level: TerritoryLevel.COMMUNE },
        ...{ code, value: quarters.length },
      }),
    }),
  ],
};
