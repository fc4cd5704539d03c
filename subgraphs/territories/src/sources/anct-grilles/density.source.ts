import { gridProducer } from './grid.source.js';

/** The density grid of INSEE, in seven levels. */
export const DENSITY_GRID = gridProducer({
  info: {
    id: 'insee-grille-densite',
    title: 'Grille communale de densité à 7 niveaux',
    producer: 'INSEE ; publié par l’ANCT',
    defects: [
      {
        fr: 'Des libellés seuls, sans numéro de niveau.',
        en: 'Labels alone, without the number of the level.',
      },
      {
        fr: 'Paris, Lyon et Marseille en entier : leurs arrondissements n’y sont pas.',
        en: 'Paris, Lyon and Marseille as a whole: their arrondissements are not in it.',
      },
      {
        fr: 'Le millésime de la grille n’est pas écrit dans le fichier ; le jour est celui de sa publication.',
        en: 'The year of the grid is not written in the file; the day is that of its publication.',
      },
    ],
  },
  variable: {
    code: 'densite',
    label: 'Grille de densité',
    labelEn: 'Density grid',
    definition:
      'Degré de densité de la commune, d’après la répartition de ses habitants dans des carreaux d’un kilomètre : du grand centre urbain au rural très dispersé.',
    definitionEn:
      'How dense the commune is, from how its inhabitants are spread over squares of one kilometre: from large urban centres to very sparse countryside.',
    unlisted: null,
  },
  categories: [
    ['grand-centre-urbain', 'Grands centres urbains', 'Large urban centres'],
    ['centre-urbain-intermediaire', 'Centres urbains intermédiaires', 'Intermediate urban centres'],
    ['ceinture-urbaine', 'Ceintures urbaines', 'Urban belts'],
    ['petite-ville', 'Petites villes', 'Small towns'],
    ['bourg-rural', 'Bourgs ruraux', 'Rural towns'],
    ['rural-disperse', 'Rural à habitat dispersé', 'Countryside with scattered housing'],
    [
      'rural-tres-disperse',
      'Rural à habitat très dispersé',
      'Countryside with very scattered housing',
    ],
  ].map(([code = '', label = '', labelEn = '']) => ({ code, label, labelEn, written: label })),
  missing: {},
  file: 'densite',
  column: 'niveau_densite',
});
