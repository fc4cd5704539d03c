import { edition, fileNamed, readGeoJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { qpvRow } from './qpv.schema.js';

const PAGE = 'https://github.com/anct-carto/superposeur-V2';

/** Priority neighbourhoods of urban policy. */
export const QPV: BilingualProducer = {
  info: {
    id: 'anct-qpv',
    title: 'Quartiers prioritaires de la politique de la ville (QPV)',
    producer: 'ANCT',
    ...{ licence: 'Licence Ouverte 2.0', url: PAGE, contact: PAGE },
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Une ligne par commune, qui nomme ses quartiers : un quartier à cheval sur plusieurs est compté dans chacune.',
        en: 'One row per commune, which names its neighbourhoods: one that straddles several communes is counted in each.',
      },
      {
        fr: 'Le point est celui de la commune : ni le contour ni la population des quartiers n’y sont.',
        en: 'The point is that of the commune: neither the outline nor the population of neighbourhoods is in it.',
      },
      {
        fr: 'Le chemin n’est pas daté ; le jour est celui de la publication.',
        en: 'The path is not dated; the day is that of the publication.',
      },
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
