import { gridProducer } from './grid.source.js';

/** The levels of centres of equipment and services, as ANCT gives them. */
export const CENTRALITY_LEVELS = gridProducer({
  info: {
    id: 'anct-centralites',
    title: 'Centralités : niveaux de centres d’équipements et de services',
    producer: 'ANCT',
    defects: [
      {
        fr: 'Les cent vingt-neuf communes d’outre-mer n’ont pas de niveau.',
        en: 'The one hundred and twenty-nine overseas communes have no level.',
      },
      {
        fr: 'Le millésime de l’étude n’est pas écrit dans le fichier ; le jour est celui de sa publication.',
        en: 'The year of the study is not written in the file; the day is that of its publication.',
      },
    ],
  },
  variable: {
    code: 'centralite',
    label: 'Niveau de centralité',
    labelEn: 'Level of centrality',
    definition:
      'Ce que la commune offre à celles qui l’entourent, d’après la gamme d’équipements et de services qui s’y trouvent : du centre majeur à la commune qui n’est pas un centre.',
    definitionEn:
      'What the commune offers to those around it, from the range of equipment and services that it has: from major centres to communes that are no centre.',
    unlisted: null,
  },
  categories: [
    ['majeur', 'Centre majeur d’équipements et de services', 'Major centre'],
    ['structurant', 'Centre structurant d’équipements et de services', 'Structuring centre'],
    ['intermediaire', 'Centre intermédiaire d’équipements et de services', 'Intermediate centre'],
    ['local', 'Centre local d’équipements et de services', 'Local centre'],
    ['non-centre', 'Communes non centre', 'No centre'],
  ].map(([code = '', label = '', labelEn = '']) => ({
    ...{ code, label, labelEn },
    written: label.replaceAll('’', "'"),
  })),
  missing: { '- undefined': 'le producteur n’en donne pas' },
  file: 'centralite',
  column: 'niveau_centralite',
});
