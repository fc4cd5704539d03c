import { gridProducer } from './grid.source.js';

/** The rurality types as ANCT gives them. */
export const RURALITY_TYPES = gridProducer({
  info: {
    id: 'anct-ruralites',
    title: 'Typologie des ruralités',
    producer: 'ANCT',
    defects: [
      {
        fr: 'Soixante-quatorze communes n’ont pas de type : leur périmètre a changé depuis l’étude.',
        en: 'Seventy-four communes have no type: their perimeter has changed since the study.',
      },
      {
        fr: 'L’outre-mer et les communes urbaines sont hors du champ de l’étude.',
        en: 'Overseas and urban communes are outside the scope of the study.',
      },
      {
        fr: 'Le millésime de l’étude n’est pas écrit dans le fichier ; le jour est celui de sa publication.',
        en: 'The year of the study is not written in the file; the day is that of its publication.',
      },
    ],
  },
  variable: {
    code: 'ruralite',
    label: 'Type de ruralité',
    labelEn: 'Type of rurality',
    definition:
      'Famille de communes rurales auxquelles la commune ressemble : résidentielles, productives, touristiques, ou petites polarités. Les communes urbaines et d’outre-mer sont hors champ.',
    definitionEn:
      'The family of rural communes that it resembles: residential, productive, touristic, or small centres. Urban and overseas communes are out of scope.',
    unlisted: null,
  },
  categories: [
    ['residentielle-aisee', 'Les ruralités résidentielles aisées', 'Wealthy residential'],
    ['residentielle-mixte', 'Les ruralités résidentielles mixtes', 'Mixed residential'],
    ['petite-polarite-mixte', 'Les petites polarités mixtes', 'Mixed small centres'],
    [
      'petite-polarite-industrielle',
      'Les petites polarités industrielles et artisanales',
      'Small centres of industry and crafts',
    ],
    ['productive-agricole', 'Les ruralités productives agricoles', 'Productive, farming'],
    ['productive-ouvriere', 'Les ruralités productives ouvrières', 'Productive, working-class'],
    [
      'touristique-residentielle',
      'Les ruralités touristiques à dominante résidentielle',
      'Touristic, mostly residential',
    ],
    [
      'touristique-specialisee',
      'Les ruralités touristiques spécialisées',
      'Touristic, specialised',
    ],
    ['hors-champ', 'Hors champ : DOM ou commune urbaine', 'Out of scope: overseas or urban'],
  ].map(([code = '', written = '', labelEn = '']) => ({
    ...{ code, labelEn, written },
    label: capitalised(written.replace(/^Les /, '')),
  })),
  missing: {
    'Commune dont le périmètre a changé depuis la réalisation de la typologie':
      'le périmètre de la commune a changé depuis la typologie',
  },
  file: 'ruralite',
  column: 'niveau_ruralite',
});

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
