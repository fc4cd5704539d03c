import type { ErrorCode } from './error-code.js';
import { told } from './error-code.js';

/** What fails on our side. */
export const WAITING: readonly ErrorCode[] = [
  told(
    ['GRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE'],
    [
      'Une partie des données ne répond pas («\u00a0subgraph\u00a0» dit laquelle). Le site la redemande de lui-même.',
      'Réessayez dans un instant.',
    ],
    [
      'Part of the data does not answer (“subgraph” says which). The site asks it again by itself.',
      'Try again in a moment.',
    ],
  ),
  told(
    ['OUTLINES_UNAVAILABLE'],
    [
      'Les contours du niveau demandé manquent\u00a0: le fichier GeoJSON ne peut pas être fait.',
      'Téléchargez le CSV, ou choisissez un autre niveau.',
    ],
    [
      'The outlines of this level are missing: the GeoJSON file cannot be made.',
      'Download the CSV, or choose another level.',
    ],
  ),
  told(
    ['DEADLINE_EXCEEDED', 'DATABASE_TIMEOUT'],
    ['La réponse n’est pas venue à temps.', 'Demandez moins à la fois, ou réessayez.'],
    ['The answer did not come in time.', 'Ask for less at once, or try again.'],
  ),
  told(
    ['HUB_LOADING'],
    [
      'Le site vient de démarrer et charge ses données.',
      'Réessayez après «\u00a0retry-after\u00a0» secondes.',
    ],
    ['The site has just started and loads its data.', 'Ask again after “retry-after” seconds.'],
  ),
  told(
    ['PAGE_FAILED', 'INTERNAL_ERROR'],
    [
      'Quelque chose a échoué chez nous, et le journal en garde la trace.',
      'Réessayez\u00a0; si cela dure, écrivez-nous l’adresse de la page ou, pour le graphe, le «\u00a0x-request-id\u00a0» de la réponse.',
    ],
    [
      'Something failed on our side, and the log keeps its trace.',
      'Try again; if it lasts, tell us the address of the page or, for the graph, the “x-request-id” of the answer.',
    ],
  ),
];
