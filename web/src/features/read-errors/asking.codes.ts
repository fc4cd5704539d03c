import type { ErrorCode } from './error-code.js';
import { told } from './error-code.js';

/** What a query asks wrongly, or too much of. */
export const ASKING: readonly ErrorCode[] = [
  told(
    ['CHILDREN_NOT_DATED'],
    [
      'Les territoires contenus ne sont pas connus à une date passée.',
      'Demandez «\u00a0children\u00a0» sans «\u00a0asOf\u00a0».',
    ],
    ['What a territory holds is not known on a past day.', 'Ask for “children” without “asOf”.'],
  ),
  told(
    ['TOO_MANY_CODES'],
    [
      'L’appel recode plus de codes qu’il ne peut («\u00a0max\u00a0»).',
      'Envoyez-les en plusieurs appels.',
    ],
    ['More codes to recode than one call takes (“max”).', 'Send them in several calls.'],
  ),
  told(
    ['VARIABLE_UNKNOWN', 'VINTAGE_UNKNOWN', 'CATEGORY_UNKNOWN'],
    [
      'La variable ou sa classe n’existe pas, ou elle n’a pas de valeur cette année-là\u00a0; «\u00a0known\u00a0» donne ce qui existe.',
      'Prenez une des «\u00a0variables\u00a0», une de ses classes et une de ses années.',
    ],
    [
      'The variable or its class does not exist, or it has no value for that year; “known” lists what there is.',
      'Take one of “variables”, one of its categories and one of its vintages.',
    ],
  ),
  told(
    ['PAGE_SIZE_INVALID'],
    [
      'La page demandée est vide ou trop longue («\u00a0max\u00a0»).',
      'Demandez moins de lignes, puis la suite avec «\u00a0after\u00a0».',
    ],
    [
      'The page asked for is empty or too long (“max”).',
      'Ask for fewer rows, then go on with “after”.',
    ],
  ),
  told(
    ['CURSOR_INVALID'],
    ['Ce curseur ne vient pas de cette liste.', 'Relisez la liste depuis son début.'],
    ['This cursor does not come from this list.', 'Read the list from its beginning.'],
  ),
  told(
    ['CHANGE_FILTER_INVALID'],
    [
      'Un filtre de changements demande trop de valeurs (100 par liste), ou un lieu impossible.',
      'Demandez un territoire plus grand plutôt que ses communes, ou plusieurs filtres.',
    ],
    [
      'A filter of changes asks for too many values (100 a list), or a place that cannot be.',
      'Ask for a larger territory rather than for its communes, or for several filters.',
    ],
  ),
  told(
    ['BODY_INVALID', 'BODY_TOO_LARGE'],
    [
      'La requête n’est pas du JSON, ou dépasse 256 ko.',
      'Envoyez un objet JSON, les valeurs dans «\u00a0variables\u00a0».',
    ],
    [
      'The request is not JSON, or is above 256 kB.',
      'Send one JSON object, with the values in “variables”.',
    ],
  ),
  told(
    ['BAD_REQUEST'],
    [
      'Le JSON ne contient pas d’opération, ou la requête aurait pu venir du formulaire d’un autre site.',
      'Envoyez «\u00a0content-type: application/json\u00a0»\u00a0; en GET, «\u00a0apollo-require-preflight\u00a0».',
    ],
    [
      'The JSON holds no operation, or a form of another site could have sent the request.',
      'Send “content-type: application/json”; by GET, “apollo-require-preflight”.',
    ],
  ),
  told(
    ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'],
    [
      'L’empreinte envoyée ne désigne aucune requête connue ici.',
      'Envoyez une fois la requête avec son empreinte.',
    ],
    ['The hash names no query known here.', 'Send the query with its hash once.'],
  ),
  told(
    [
      ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
      ...['BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'],
    ],
    [
      'L’opération ne suit pas le schéma\u00a0; le message dit à quel endroit.',
      'Corrigez-la\u00a0; l’éditeur de requêtes souligne les fautes.',
    ],
    [
      'The operation does not follow the schema; the message names the place.',
      'Mend it; the query editor underlines mistakes.',
    ],
  ),
  told(
    ['QUERY_TOO_LONG', 'QUERY_TOO_DEEP', 'TOO_MANY_ALIASES'],
    [
      'L’opération dépasse une limite («\u00a0max\u00a0»).',
      'Demandez moins à la fois, ou lisez page par page.',
    ],
    ['The operation is beyond a limit (“max”).', 'Ask for less at once, or read page by page.'],
  ),
  told(
    ['QUERY_TOO_COSTLY'],
    [
      'L’opération lirait plus d’objets que permis («\u00a0cost\u00a0», «\u00a0max\u00a0»). Chaque réponse dit son coût dans «\u00a0x-graphql-cost\u00a0».',
      'Demandez des pages plus courtes, et moins de listes dans des listes.',
    ],
    [
      'The operation would read more objects than allowed (“cost”, “max”). Every answer tells its cost in “x-graphql-cost”.',
      'Ask for shorter pages, and fewer lists in lists.',
    ],
  ),
  told(
    ['RATE_LIMITED'],
    [
      'Plus de requêtes que permis en une minute depuis une même adresse.',
      'Attendez «\u00a0retryAfter\u00a0» secondes\u00a0; gardez les réponses grâce à leur «\u00a0etag\u00a0».',
    ],
    [
      'More requests than allowed in a minute from one address.',
      'Wait “retryAfter” seconds; keep answers by their “etag”.',
    ],
  ),
  told(
    ['TOO_MANY_CONNECTIONS', 'TOO_MANY_SUBSCRIPTIONS'],
    [
      'Plus de connexions en direct depuis une même adresse, ou plus d’abonnements, que permis («\u00a0max\u00a0»).',
      'Fermez-en, ou suivez plusieurs choses avec un seul filtre.',
    ],
    [
      'More live connections from one address, or more live subscriptions, than allowed (“max”).',
      'Close some, or follow several things with one filter.',
    ],
  ),
  told(
    ['SUBSCRIPTIONS_NOT_SERVED', 'TRANSPORT_WRONG'],
    [
      'Ce graphe n’a pas cet abonnement, ou l’opération est arrivée là où elle n’est pas servie.',
      'Les abonnements passent par WebSocket sur /graphql ou par /graphql/stream\u00a0; le reste par POST sur /graphql.',
    ],
    [
      'This graph has no such subscription, or the operation came where it is not served.',
      'Subscriptions go by WebSocket to /graphql, or to /graphql/stream; the rest by POST to /graphql.',
    ],
  ),
  told(
    ['DOWNLOAD_TOO_LARGE'],
    [
      'Le fichier demandé aurait plus de lignes que son format n’en porte\u00a0; le message dit combien.',
      'Demandez un type de service, un territoire plus petit ou un autre format.',
    ],
    [
      'The file asked for would have more rows than its format holds; the message says how many.',
      'Ask for a kind of service, a smaller territory or another format.',
    ],
  ),
  told(
    ['REQUEST_TIMEOUT', 'HEADERS_TOO_LARGE', 'HTTP_INVALID'],
    [
      'La requête arrive trop lentement, a des en-têtes trop longs, ou n’est pas du HTTP.',
      'Envoyez-la d’un coup\u00a0; en POST quand elle est longue.',
    ],
    [
      'The request came too slowly, has headers too long, or is no HTTP.',
      'Send it at once; by POST when it is long.',
    ],
  ),
];
