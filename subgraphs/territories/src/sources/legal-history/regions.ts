import type { LegalState } from './legal-state.js';

/** Régions of 1972 that lived until 2016, and the one each went into. */
const UNTIL_2016: readonly (readonly [code: string, name: string, into: string])[] = [
  ['21', 'Champagne-Ardenne', '44'],
  ['22', 'Picardie', '32'],
  ['23', 'Haute-Normandie', '28'],
  ['25', 'Basse-Normandie', '28'],
  ['26', 'Bourgogne', '27'],
  ['31', 'Nord-Pas-de-Calais', '32'],
  ['41', 'Lorraine', '44'],
  ['42', 'Alsace', '44'],
  ['43', 'Franche-Comté', '27'],
  ['54', 'Poitou-Charentes', '75'],
  ['72', 'Aquitaine', '75'],
  ['73', 'Midi-Pyrénées', '76'],
  ['74', 'Limousin', '75'],
  ['82', 'Rhône-Alpes', '84'],
  ['83', 'Auvergne', '84'],
  ['91', 'Languedoc-Roussillon', '76'],
];

/** Régions of 2016, under the name the law gave until each chose its own. */
const SINCE_2016: readonly (readonly [code: string, first: string, name: string])[] = [
  ['27', 'Bourgogne-Franche-Comté', 'Bourgogne-Franche-Comté'],
  ['28', 'Normandie', 'Normandie'],
  ['32', 'Nord-Pas-de-Calais-Picardie', 'Hauts-de-France'],
  ['44', 'Alsace-Champagne-Ardenne-Lorraine', 'Grand Est'],
  ['75', 'Aquitaine-Limousin-Poitou-Charentes', 'Nouvelle-Aquitaine'],
  ['76', 'Languedoc-Roussillon-Midi-Pyrénées', 'Occitanie'],
  ['84', 'Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes'],
];

const ALWAYS: readonly (readonly [code: string, name: string])[] = [
  ['52', 'Pays de la Loire'],
  ['53', 'Bretagne'],
  ['93', "Provence-Alpes-Côte d'Azur"],
  ['94', 'Corse'],
];

const OVERSEAS: readonly (readonly [code: string, name: string])[] = [
  ['01', 'Guadeloupe'],
  ['02', 'Martinique'],
  ['03', 'Guyane'],
  ['04', 'La Réunion'],
];

/** Every région since the law of 1972. */
export const REGIONS: readonly LegalState[] = [
  ...ALWAYS.map(([code, name]) => ({ code, name, from: 'regions1972' as const })),
  ...OVERSEAS.map(([code, name]) => ({ code, name, from: 'overseas1982' as const })),
  { code: '11', name: 'Île-de-France', from: 'ileDeFrance1976' },
  { code: '06', name: 'Mayotte', from: 'mayotte2011' },
  { code: '24', name: 'Centre', from: 'regions1972', to: 'centre2015', into: ['24'] },
  { code: '24', name: 'Centre-Val de Loire', from: 'centre2015' },
  ...UNTIL_2016.map(([code, name, into]) => {
    return { code, name, from: 'regions1972' as const, to: 'regions2016' as const, into: [into] };
  }),
  ...SINCE_2016.flatMap(([code, first, name]): LegalState[] =>
    first === name
      ? [{ code, name, from: 'regions2016' }]
      : [
          { code, name: first, from: 'regions2016', to: 'names2016', into: [code] },
          { code, name, from: 'names2016' },
        ],
  ),
];

/** The région of each département before 2016, where it had another code. */
export const REGION_BEFORE_2016: Readonly<Record<string, string>> = {
  ...under('21', '08', '10', '51', '52'),
  ...under('22', '02', '60', '80'),
  ...under('23', '27', '76'),
  ...under('25', '14', '50', '61'),
  ...under('26', '21', '58', '71', '89'),
  ...under('31', '59', '62'),
  ...under('41', '54', '55', '57', '88'),
  ...under('42', '67', '68'),
  ...under('43', '25', '39', '70', '90'),
  ...under('54', '16', '17', '79', '86'),
  ...under('72', '24', '33', '40', '47', '64'),
  ...under('73', '09', '12', '31', '32', '46', '65', '81', '82'),
  ...under('74', '19', '23', '87'),
  ...under('82', '01', '07', '26', '38', '42', '69', '73', '74'),
  ...under('83', '03', '15', '43', '63'),
  ...under('91', '11', '30', '34', '48', '66'),
};

function under(region: string, ...departements: readonly string[]): Record<string, string> {
  return Object.fromEntries(departements.map((code) => [code, region]));
}
