import { edition, fileNamed, readJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { ZRR_STATUS, zrrRow } from './zrr.schema.js';

const PAGE = 'https://www.data.gouv.fr/datasets/zones-de-revitalisation-rurale-zrr';

/** Rural revitalisation zones. */
export const ZRR: BilingualProducer = {
  info: {
    id: 'anct-zrr',
    title: 'Zones de revitalisation rurale (ZRR)',
    producer: 'ANCT ; liste reprise par Les emplois de l’inclusion',
    ...{ licence: 'Licence Ouverte 2.0', url: PAGE, contact: PAGE },
    cadence: 'ENDED',
    defects: [
      {
        fr: 'Codes de communes de 2021, dans un fichier de novembre 2022.',
        en: 'Commune codes of 2021, in a file of November 2022.',
      },
      {
        fr: 'Le zonage a été remplacé par France ruralités revitalisation le 1er juillet 2024.',
        en: 'The zoning was replaced by France ruralités revitalisation on 1 July 2024.',
      },
      {
        fr: 'La copie lue est celle d’une application, non le fichier du producteur.',
        en: 'The copy read is that of an application, not the producer’s own file.',
      },
    ],
    verified: false,
  },
  variables: [
    {
      code: 'zrr',
      label: 'Zone de revitalisation rurale (ZRR)',
      labelEn: 'Rural revitalisation zone (ZRR)',
      unit: '',
      definition:
        'Classement de la commune parmi les zones rurales où des entreprises étaient exonérées d’impôts : en entier, pour une partie de son territoire, ou non. Il a pris fin en 2024.',
      definitionEn:
        'Whether the commune was in a rural zone where firms were exempt from some taxes: the whole of it, a part, or not. It ended in 2024.',
      categories: [
        { code: 'classee', label: 'Classée', labelEn: 'Classed' },
        { code: 'en-partie', label: 'Classée en partie', labelEn: 'Partly classed' },
        { code: 'non-classee', label: 'Non classée', labelEn: 'Not classed' },
      ],
      ...{ unlisted: null, isSummed: false },
    },
  ],
  codesOn: { '2022-11-09': '2021-01-01' },
  editions: [
    edition({
      files: { zrr: { mirror: 'territoires/zonages/ZRR_{stamp}.json' } },
      rows: (files) => readJson(fileNamed(files, 'zrr')),
      schema: zrrRow,
      map: ({ fields }) => ({
        ...{ about: 'VALUE', variable: 'zrr', level: TerritoryLevel.COMMUNE },
        ...{ code: fields.insee_code, value: ZRR_STATUS[fields.status] },
      }),
    }),
  ],
};
