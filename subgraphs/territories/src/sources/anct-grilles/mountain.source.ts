import { gridProducer } from './grid.source.js';

/** The mountain ranges of the law, by commune. */
export const MOUNTAIN_RANGES = gridProducer({
  info: {
    id: 'anct-massifs',
    title: 'Communes classées en montagne, par massif',
    producer: 'ANCT',
    defects: [
      {
        fr: 'Seules les communes de montagne y sont : les autres, vivantes le même jour, sont dites hors massif.',
        en: 'Only mountain communes are in it: the others, in being on the same day, are said to be out of any range.',
      },
      {
        fr: 'Le massif entier, sans dire si la commune y est classée pour une partie seulement.',
        en: 'The whole range, without saying whether only a part of the commune is classed.',
      },
    ],
  },
  variable: {
    code: 'montagne',
    label: 'Massif de montagne',
    labelEn: 'Mountain range',
    definition:
      'Massif, au sens de la loi montagne, auquel la commune classée en montagne est rattachée.',
    definitionEn: 'The range, as the law on mountains names it, of a commune classed as such.',
    unlisted: 'hors-massif',
  },
  categories: [
    ['vosges', '01 - Massif des Vosges', 'Vosges'],
    ['jura', '02 - Massif du Jura', 'Jura'],
    ['alpes', '03 - Massif des Alpes', 'Alps'],
    ['guadeloupe', '04 - Massif de Guadeloupe', 'Guadeloupe'],
    ['corse', '05 - Massif de Corse', 'Corsica'],
    ['massif-central', '06 - Massif Central', 'Massif Central'],
    ['martinique', '07 - Massif de Martinique', 'Martinique'],
    ['pyrenees', '08 - Massif des Pyrénées', 'Pyrenees'],
    ['hauts-de-la-reunion', '09 - Massif des Hauts de la Réunion', 'Highlands of La Réunion'],
    ['hors-massif', 'Hors massif', 'Not in the mountains'],
  ].map(([code = '', written = '', labelEn = '']) => ({
    ...{ code, labelEn, written },
    label: written.replace(/^\d+ - /, ''),
  })),
  missing: {},
  file: 'montagne',
  column: 'niveau_montagne',
});
