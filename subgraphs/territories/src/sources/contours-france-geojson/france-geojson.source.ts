import type { RawRow, SourceFiles } from '@maillage/kit';
import { edition, fileNamed, readGeoJson } from '@maillage/kit';
import { outlineFact } from '../../outline/outline-fact.js';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { communeFeature } from './commune.schema.js';

/** Départements whose communes are read, as the files are named. */
const DEPARTEMENTS = [
  ...['15-cantal', '35-ille-et-vilaine', '49-maine-et-loire', '90-territoire-de-belfort'],
  '974-la-reunion',
] as const;

async function* features(files: SourceFiles): AsyncGenerator<RawRow> {
  for (const name of DEPARTEMENTS) {
    for await (const row of readGeoJson(fileNamed(files, name))) yield { ...row, file: name };
  }
}

const path = (name: string): string =>
  `territoires/contours/france-geojson-{stamp}/communes-${name}.geojson`;

/** Outlines of the communes of five départements. */
export const FRANCE_GEOJSON: BilingualProducer = {
  info: {
    id: 'france-geojson-communes',
    title: 'Contours des communes de cinq départements',
    producer: 'Grégoire David, d’après l’IGN (Admin Express)',
    licence: 'Licence Ouverte 2.0',
    url: 'https://github.com/gregoiredavid/france-geojson',
    contact: 'https://github.com/gregoiredavid/france-geojson/issues',
    cadence: 'ENDED',
    defects: [
      {
        fr: 'Cantal, Ille-et-Vilaine, Maine-et-Loire, Territoire de Belfort et La Réunion seulement.',
        en: 'Cantal, Ille-et-Vilaine, Maine-et-Loire, Territoire de Belfort and La Réunion only.',
      },
      {
        fr: 'De 2018 : une commune née depuis d’une fusion a les contours réunis de celles qu’elle a remplacées.',
        en: 'Of 2018: a commune born of a merger since has the joined outlines of those that it replaced.',
      },
    ],
    verified: false,
  },
  editions: [
    edition({
      files: Object.fromEntries(DEPARTEMENTS.map((name) => [name, { mirror: path(name) }])),
      validOn: { '2018': '2018-01-01' },
      rows: features,
      schema: communeFeature,
      map: ({ properties: { code }, geometry }) =>
        outlineFact(TerritoryLevel.COMMUNE, code, geometry),
    }),
  ],
  variables: [],
};
