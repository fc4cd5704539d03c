import type { Bilingual } from '../../i18n/language.js';

interface GraphWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly examples: string;
  readonly text: string;
  readonly variables: string;
  readonly codes: string;
  readonly cost: (cost: string, limit: string) => string;
  readonly noCost: string;
  readonly download: string;
  readonly noTable: string;
  readonly editor: string;
  readonly rules: string;
  readonly rulesList: readonly string[];
  readonly withoutBrowser: string;
}

/** What the page of the graph says. */
export const GRAPH_WORDS: Bilingual<GraphWords> = {
  fr: {
    title: 'Interroger les données',
    description:
      'Le graphe GraphQL des services publics et des territoires\u00a0: exemples à lancer, coût de chaque requête, résultat en CSV.',
    lead: 'Une seule adresse répond à toutes les questions, en GraphQL, sans clé\u00a0:',
    examples: 'Exemples',
    text: 'Lire la question sans l’éditeur',
    variables: 'Variables',
    codes: 'Les codes d’erreur, et que faire de chacun',
    cost: (cost, limit) => `Coût de la requête\u00a0: ${cost} sur ${limit} permis.`,
    noCost: 'Lancez une requête\u00a0: son coût s’affichera ici.',
    download: 'Télécharger en CSV\u00a0:',
    noTable: 'Cette réponse ne contient pas de liste à télécharger.',
    editor: 'Éditeur de requêtes',
    rules: 'Règles et limites',
    rulesList: [
      'Chaque requête a un coût, calculé avant de la lancer\u00a0: les lignes demandées, multipliées là où les listes s’emboîtent. Une requête trop coûteuse, trop profonde ou trop longue est refusée avec son code.',
      'Une liste se lit par pages\u00a0: «\u00a0first\u00a0» lignes, puis «\u00a0after\u00a0» avec le curseur de la dernière.',
      'Une erreur a toujours un code stable (extensions.code) et une phrase en français. La phrase peut changer, le code jamais.',
    ],
    withoutBrowser: 'La même question depuis un terminal\u00a0:',
  },
  en: {
    title: 'Query the data',
    description:
      'The GraphQL graph of public services and territories: examples to run, the cost of each query, results as CSV.',
    lead: 'One address answers every question, in GraphQL, without a key:',
    examples: 'Examples',
    text: 'Read the question without the editor',
    variables: 'Variables',
    codes: 'Error codes, and what to do with each',
    cost: (cost, limit) => `Cost of the query: ${cost} of ${limit} allowed.`,
    noCost: 'Run a query: its cost will be shown here.',
    download: 'Download as CSV:',
    noTable: 'This answer holds no list to download.',
    editor: 'Query editor',
    rules: 'Rules and limits',
    rulesList: [
      'Each query has a cost, computed before it runs: the rows asked for, multiplied where lists are nested. A query too costly, too deep or too long is refused with its code.',
      'A list is read by pages: “first” rows, then “after” with the cursor of the last one.',
      'An error always has a stable code (extensions.code) and a sentence in French. The sentence may change, the code never does.',
    ],
    withoutBrowser: 'The same question from a terminal:',
  },
};
