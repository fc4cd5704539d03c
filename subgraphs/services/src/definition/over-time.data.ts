import type { FigureWords } from './figure.js';
import { Figure } from './figure.js';

type OverTime = Figure.COUNT_AT | Figure.OPENING_RATE | Figure.CLOSURE_RATE;

const LIMITS = {
  limits:
    'Ni une conversion, ni un remplacement par un point proche de la même famille, ni un changement d’identifiant, de nom ou de code n’est une ouverture ou une fermeture. Ce qui a pu avoir lieu hors de la période est donné à part. Pas de taux au-dessous de 5 points au départ.',
  limitsEn:
    'Neither a conversion, nor a replacement by a near point of the same family, nor another id, name or code is an opening or a closure. What may be out of the period is told apart. No rate below 5 points at the start.',
  section: 'rates',
};

/** The words of the figures of the past. */
export const OVER_TIME: Readonly<Record<OverTime, FigureWords>> = {
  [Figure.COUNT_AT]: {
    label: 'Nombre de points à une date',
    labelEn: 'Number of points on a day',
    formula:
      'Points du dernier relevé fait ce jour-là ou avant, et points dont le producteur dit qu’ils avaient ouvert depuis, dans les communes d’aujourd’hui.',
    formulaEn:
      'Points of the last snapshot made on that day or before, and points whose producer says that they had opened since, inside today’s communes.',
    limits:
      'Entre deux relevés, le nombre exact n’est pas connu : les bornes disent ce que le suivant laisse possible. Avant le premier, il est absent, non nul. Les densités divisent par la population d’aujourd’hui.',
    limitsEn:
      'Between two snapshots the exact number is not known: bounds say what the next one leaves possible. Before the first it is absent, not nil. Densities divide by the population of today.',
    section: 'over-time',
  },
  [Figure.OPENING_RATE]: {
    label: 'Taux d’ouverture',
    labelEn: 'Opening rate',
    formula: 'Ouvertures de la période ÷ points du premier jour.',
    formulaEn: 'Openings of the period ÷ points of the first day.',
    ...LIMITS,
  },
  [Figure.CLOSURE_RATE]: {
    label: 'Taux de fermeture',
    labelEn: 'Closure rate',
    formula:
      'Fermetures de la période ÷ points du premier jour ; par an : 1 − (part du stock qui n’a pas fermé) ^ (1 ÷ années).',
    formulaEn:
      'Closures of the period ÷ points of the first day; by year: 1 − (share of the stock that has not closed) ^ (1 ÷ years).',
    ...LIMITS,
  },
};
