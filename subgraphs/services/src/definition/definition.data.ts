import type { FigureWords } from './figure.js';
import { Figure } from './figure.js';
import { OVER_TIME } from './over-time.data.js';

/** The words of a figure; a measure of the map has the name of its figure. */
export function definitionOf(figure: Figure | `${Figure}`): FigureWords & { figure: Figure } {
  const known = Figure[figure];
  return { figure: known, ...WORDS[known] };
}

const WORDS: Readonly<Record<Figure, FigureWords>> = {
  [Figure.COUNT]: {
    label: 'Nombre de points',
    labelEn: 'Number of points',
    formula: 'Nombre de points de service situés dans le territoire.',
    formulaEn: 'Number of service points inside the territory.',
    limits:
      'Suit d’abord la population : à ne pas comparer entre territoires de tailles différentes. Une source sans code commune place le point dans la commune du centre le plus proche.',
    limitsEn:
      'Follows population first: not to be compared between territories of different sizes. A source without commune codes puts a point in the commune of the nearest centre.',
    section: 'count',
  },
  [Figure.PER_10000]: {
    label: 'Points pour 10 000 habitants',
    labelEn: 'Points per 10,000 inhabitants',
    formula: '10 000 × points ÷ population municipale.',
    formulaEn: '10,000 × points ÷ municipal population.',
    limits:
      'Ignore les services des communes voisines, les touristes et les heures d’ouverture ; très variable dans les petites communes : préférez l’EPCI ou le département.',
    limitsEn:
      'Ignores services of neighbouring communes, tourists and opening hours; varies much in small communes: prefer the EPCI or the département.',
    section: 'density',
  },
  [Figure.PER_KM2]: {
    label: 'Points par km²',
    labelEn: 'Points per km²',
    formula: 'Points ÷ surface du contour approché, en km².',
    formulaEn: 'Points ÷ area of the approximate outline, in km².',
    limits:
      'La surface est celle d’un contour approché, non la surface officielle ; la densité par km² décrit surtout l’urbanisation.',
    limitsEn:
      'The area is that of an approximate outline, not the official one; density per km² mostly describes how urban a place is.',
    section: 'density',
  },
  [Figure.INTERVAL]: {
    label: 'Intervalle à 95 %',
    labelEn: '95 % interval',
    formula:
      'Intervalle exact de Poisson sur le nombre de points n : de ½ χ²(2,5 % ; 2n) à ½ χ²(97,5 % ; 2n + 2), divisé comme la densité.',
    formulaEn:
      'Exact Poisson interval of the number of points n: from ½ χ²(2.5 %; 2n) to ½ χ²(97.5 %; 2n + 2), divided as the density is.',
    limits:
      'Dit ce que le hasard seul pourrait donner, non une erreur de relevé. Pour un service que la loi place une fois par territoire, le nombre ne doit rien au hasard : l’intervalle est alors sans objet.',
    limitsEn:
      'Says what chance alone could give, not an error of survey. Where the law puts one service in each territory, the number owes nothing to chance and the interval has no object.',
    section: 'interval',
  },
  [Figure.UNRELIABLE]: {
    label: 'Effectif trop faible',
    labelEn: 'Count too small',
    formula: 'Moins de 12 points : coefficient de variation 1 ÷ √n supérieur à 30 %.',
    formulaEn: 'Fewer than 12 points: coefficient of variation 1 ÷ √n above 30 %.',
    limits: 'Avertit sur la comparaison des taux, non sur l’existence des points.',
    limitsEn: 'Warns about comparing rates, not about whether the points exist.',
    section: 'interval',
  },
  [Figure.SMOOTHED]: {
    label: 'Taux lissé',
    labelEn: 'Smoothed rate',
    formula:
      'Bayes empirique : moyenne du niveau + (taux − moyenne) × V ÷ (V + moyenne ÷ population), V étant la variance des taux au-delà du hasard (Marshall, 1991).',
    formulaEn:
      'Empirical Bayes: mean of the level + (rate − mean) × V ÷ (V + mean ÷ population), V being the variance of rates beyond chance (Marshall, 1991).',
    limits:
      'Fait pour classer, non pour décrire : il n’est pas le taux observé, et tire les petites communes vers la moyenne nationale de leur niveau.',
    limitsEn:
      'Made to rank, not to describe: it is not the rate observed, and draws small communes to the national mean of their level.',
    section: 'smoothed',
  },
  [Figure.RANK]: {
    label: 'Rang',
    labelEn: 'Rank',
    formula:
      'Place parmi les territoires du même niveau dont la population est connue, du plus au moins dense ; les ex æquo la partagent.',
    formulaEn:
      'Place among territories of the same level whose population is known, densest first; equals share it.',
    limits:
      'Un rang de commune par taux brut range surtout les populations : voyez le rang par taux lissé.',
    limitsEn: 'A commune’s rank by plain rate mostly ranks populations: see the smoothed one.',
    section: 'rank',
  },
  [Figure.DISTANCE]: {
    label: 'Distance à vol d’oiseau',
    labelEn: 'Distance as the crow flies',
    formula:
      'Grand cercle sur une sphère de 6 371,0088 km de rayon, du centre du territoire ou du point demandé.',
    formulaEn:
      'Great circle on a sphere with a radius of 6,371.0088 km, from the territory’s centre or the point asked.',
    limits:
      'Ni route ni temps de trajet : comptez environ 1,3 fois plus par la route, bien plus en montagne ou au bord de l’eau. Partir du centre d’une commune n’est pas partir de chez soi.',
    limitsEn:
      'Neither road nor time: about 1.3 times more by road, far more in mountains or by the water. Leaving from a commune’s centre is not leaving from home.',
    section: 'distance',
  },
  ...OVER_TIME,
};
