import type { RawRow, SourceFiles } from '@maillage/kit';
import { edition, LeftOut, readGeoJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import type { ContourFile } from './contour.map.js';
import { toOutline } from './contour.map.js';
import { contourFeature } from './contour.schema.js';

const FILES: readonly ContourFile[] = ['departements', 'regions', 'epci', 'communes'];

const isContourFile = (name: string | null): name is ContourFile =>
  FILES.some((file) => file === name);

async function* features(files: SourceFiles): AsyncGenerator<RawRow> {
  for (const name of FILES) {
    const file = files[name];
    if (file === undefined) continue;
    for await (const row of readGeoJson(file)) yield { ...row, file: name };
  }
}

const path = (file: ContourFile): string => `territoires/contours/${file}-1000m.geojson`;

/** Outlines that Etalab makes from IGN's Admin Express, generalised to 1,000 m. */
export const CONTOURS_ETALAB: BilingualProducer = {
  info: {
    id: 'etalab-contours-administratifs',
    title: 'Contours administratifs généralisés à 1 000 m',
    producer: 'Etalab, d’après l’IGN (Admin Express)',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.data.gouv.fr/fr/datasets/contours-administratifs/',
    contact: 'https://www.data.gouv.fr/fr/datasets/contours-administratifs/',
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'Généralisés à 1 000 m : les petites îles et les caps sont simplifiés, les surfaces approchées à 1 % environ.',
        en: 'Generalised to 1,000 m: small islands and capes are simplified, areas are right to about 1%.',
      },
      {
        fr: 'Les Terres australes y comprennent la terre Adélie, qui n’est pas dessinée.',
        en: 'The Terres australes include terre Adélie in it, which is not drawn.',
      },
    ],
    verified: false,
  },
  editions: [
    edition({
      files: {
        departements: { mirror: path('departements') },
        regions: { mirror: path('regions'), optional: true },
        epci: { mirror: path('epci'), optional: true },
        communes: { mirror: path('communes'), optional: true },
      },
      // The path bears no day: it is that of the copy at hand.
      day: '2025-06-13',
      rows: features,
      schema: contourFeature,
      map: (feature, { file }) =>
        isContourFile(file) ? toOutline(feature, file) : new LeftOut('fichier inconnu'),
    }),
  ],
  variables: [],
};
