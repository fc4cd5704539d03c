import type { RawRow, SourceFiles } from '@maillage/kit';
import { edition, fileNamed, readGeoJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { toEpciPiece, toOutline } from './polygone.map.js';
import { epciFeature, polygoneFeature } from './polygone.schema.js';

const LEVELS = ['reg', 'dep', 'arr'] as const;

async function* features(files: SourceFiles): AsyncGenerator<RawRow> {
  for (const name of LEVELS) {
    for await (const row of readGeoJson(fileNamed(files, name))) yield { ...row, file: name };
  }
}

const path = (level: (typeof LEVELS)[number]): string =>
  `territoires/contours/anct-superposeur/polygone-4326_${level}.geojson`;

const ANCT = {
  producer: 'ANCT, d’après l’IGN (Admin Express)',
  licence: 'Licence Ouverte 2.0',
  cadence: 'IRREGULAR',
  verified: false,
} as const;

/** Outlines of régions, départements and arrondissements. */
export const CONTOURS_ANCT: BilingualProducer = {
  info: {
    ...ANCT,
    id: 'anct-contours-administratifs',
    title: 'Contours des régions, départements et arrondissements',
    url: 'https://github.com/anct-carto/superposeur-V2',
    contact: 'https://github.com/anct-carto/superposeur-V2/issues',
    defects: [
      {
        fr: 'Généralisés pour des cartes du pays entier.',
        en: 'Generalised for maps of the whole country.',
      },
      {
        fr: 'Le dépôt ne dit pas la licence ; la source, Admin Express, est sous Licence Ouverte.',
        en: 'The repository does not tell the licence; the source, Admin Express, is under Licence Ouverte.',
      },
    ],
  },
  editions: [
    edition({
      files: {
        reg: { mirror: path('reg') },
        dep: { mirror: path('dep') },
        arr: { mirror: path('arr') },
      },
      // The paths bear no day: it is that of the copy at hand.
      day: '2026-07-21',
      rows: features,
      schema: polygoneFeature,
      map: toOutline,
    }),
  ],
  variables: [],
};

/** Outlines of EPCI of the mainland and Corsica, in pieces by département. */
export const CONTOURS_EPCI: BilingualProducer = {
  info: {
    ...ANCT,
    id: 'anct-contours-epci',
    title: 'Contours des EPCI',
    url: 'https://github.com/anct-carto/pvd',
    contact: 'https://github.com/anct-carto/pvd/issues',
    defects: [
      {
        fr: 'Les EPCI d’outre-mer y sont dessinés à côté de la métropole : ils sont laissés de côté.',
        en: 'Overseas EPCI are drawn in it beside the mainland: they are left out.',
      },
      {
        fr: 'Un EPCI à cheval sur plusieurs départements y tient plusieurs morceaux, qui sont réunis.',
        en: 'An EPCI that straddles several départements has several pieces in it, which are joined.',
      },
      {
        fr: 'Fortement généralisés, et de 2022 : un EPCI dont les communes ont changé depuis garde son contour approché.',
        en: 'Strongly generalised, and of 2022: an EPCI whose communes have changed since keeps its approximate outline.',
      },
    ],
  },
  editions: [
    edition({
      files: {
        epci: { mirror: 'territoires/contours/fr-drom-4326-pur-style1-epci.geojson' },
      },
      validOn: { '2022-09': '2022-01-01' },
      // Published in September 2022: the EPCI of that year.
      day: '2022-01-01',
      rows: (files) => readGeoJson(fileNamed(files, 'epci')),
      schema: epciFeature,
      map: toEpciPiece,
    }),
  ],
  variables: [],
};
