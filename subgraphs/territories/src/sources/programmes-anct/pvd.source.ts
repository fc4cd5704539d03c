import { edition, fileNamed, readGeoJson } from '@maillage/kit';
import type { BilingualProducer, TerritoryItem } from '../../producer/territory-producer.port.js';
import { toValues } from './pvd.map.js';
import { pvdRow } from './pvd.schema.js';

const PAGE = 'https://github.com/anct-carto/superposeur-anct';

const form = (folder: string, day: string) =>
  edition<ReturnType<typeof pvdRow.parse>, TerritoryItem>({
    files: { pvd: { mirror: `territoires/programmes-anct/${folder}/pvd_geom.geojson` } },
    validOn: { '2024-09': day },
    rows: (files) => readGeoJson(fileNamed(files, 'pvd')),
    schema: pvdRow,
    map: toValues,
  });

/** The programme of small towns. */
export const PVD: BilingualProducer = {
  info: {
    id: 'anct-petites-villes-de-demain',
    title: 'Petites villes de demain',
    producer: 'ANCT',
    ...{ licence: 'Licence Ouverte 2.0', url: PAGE, contact: PAGE },
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Le code de la commune n’est que dans le texte « liste_geo ».',
        en: 'The code of the commune is only in the text “liste_geo”.',
      },
      {
        fr: 'La date de signature manque à 58 communes de la première édition, à 8 de la seconde.',
        en: 'The date of signature is missing for 58 communes of the first edition, and for 8 of the second.',
      },
      {
        fr: 'La première édition n’est pas datée : elle est mise à la veille de la seconde, du 16 septembre 2024.',
        en: 'The first edition is not dated: it is set on the day before the second, of 16 September 2024.',
      },
    ],
    verified: false,
  },
  variables: [
    {
      code: 'petites-villes-de-demain',
      label: 'Petites villes de demain',
      labelEn: 'Petites villes de demain (small towns programme)',
      unit: '',
      definition:
        'Participation de la commune au programme Petites villes de demain, qui aide des villes de moins de 20 000 habitants ayant un rôle de centre.',
      definitionEn:
        'Whether the commune is in the programme that helps towns of under 20,000 inhabitants that serve as centres.',
      categories: [
        { code: 'signee', label: 'Convention signée', labelEn: 'Agreement signed' },
        {
          code: 'sans-date',
          label: 'Lauréate, sans date de signature',
          labelEn: 'Chosen, no date of signature',
        },
        { code: 'non', label: 'Hors du programme', labelEn: 'Not in the programme' },
      ],
      ...{ unlisted: 'non', isSummed: false },
    },
  ],
  editions: [form('avant-{stamp}', '2024-09-15'), form('{stamp}', '2024-09-16')],
};
