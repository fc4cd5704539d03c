import type { ErrorCode } from './error-code.js';
import { told } from './error-code.js';

/** What is not there: codes that a page may show to anyone. */
export const READING: readonly ErrorCode[] = [
  told(
    ['PAGE_UNKNOWN'],
    ['L’adresse ne mène à aucune page.', 'Vérifiez l’adresse, ou cherchez le lieu par son nom.'],
    ['The address leads to no page.', 'Check the address, or search for the place by name.'],
  ),
  told(
    ['TERRITORY_UNKNOWN'],
    [
      'Aucun territoire, actuel ou ancien, ne porte cet identifiant.',
      'Cherchez-le par son nom ou son code officiel\u00a0; dans le graphe, par «\u00a0searchTerritories\u00a0» ou «\u00a0territoriesByCode\u00a0».',
    ],
    [
      'No territory, living or not, bears this id.',
      'Search for it by name or official code; in the graph, with “searchTerritories” or “territoriesByCode”.',
    ],
  ),
  told(
    ['TERRITORY_ID_INVALID'],
    [
      'Ce n’est pas la forme d’un identifiant de territoire.',
      'Écrivez COM-59512 pour une commune, DEP-59 pour un département, FR pour la France.',
    ],
    [
      'This is not the shape of a territory id.',
      'Write COM-59512 for a commune, DEP-59 for a département, FR for France.',
    ],
  ),
  told(
    ['SERVICE_UNKNOWN'],
    [
      'Aucun service ne porte cet identifiant, ni ne l’a porté.',
      'Cherchez le service par son nom ou par sa commune.',
    ],
    ['No service bears this id, or bore it.', 'Search for the service by name or by commune.'],
  ),
  told(
    ['EVENT_UNKNOWN'],
    [
      'Aucun événement ne porte cet identifiant, même retiré.',
      'Cherchez-le parmi les événements du territoire ou du service.',
    ],
    [
      'No event bears this id, even taken back.',
      'Look it up among the events of the territory or of the service.',
    ],
  ),
  told(
    ['CHANGE_UNKNOWN'],
    [
      'Aucun changement ne porte cet identifiant, même retiré.',
      'Cherchez-le parmi les changements du territoire ou du service.',
    ],
    [
      'No change bears this id, even taken back.',
      'Look it up among the changes of the territory or of the service.',
    ],
  ),
  told(
    ['REFORM_UNKNOWN', 'FIGURE_UNKNOWN'],
    [
      'Aucune réforme, ou aucun de ses chiffres, ne porte cet identifiant.',
      'Prenez-en un dans la page des réformes.',
    ],
    ['No reform, or none of its figures, has this id.', 'Take one from the page of reforms.'],
  ),
  told(
    ['SOURCE_UNKNOWN'],
    ['Aucune source ne porte cet identifiant.', 'Prenez-en une dans la page des sources.'],
    ['No source has this id.', 'Take one from the page of sources.'],
  ),
  told(
    ['KIND_UNKNOWN'],
    [
      'Aucun type de service ne porte ce code\u00a0; «\u00a0known\u00a0» donne ceux qui existent.',
      'Prenez-en un dans «\u00a0serviceKinds\u00a0».',
    ],
    ['No kind of service has this code; “known” lists them.', 'Take one of “serviceKinds”.'],
  ),
  told(
    ['SEARCH_EMPTY'],
    ['La recherche ne contient ni lettre ni chiffre.', 'Écrivez-en au moins un.'],
    ['The search holds neither a letter nor a digit.', 'Give at least one.'],
  ),
  told(
    ['POINT_OUTSIDE'],
    [
      'Le point est hors de la Terre, loin de la France ou, pour «\u00a0territoryAt\u00a0», dans aucune commune.',
      'Donnez la longitude puis la latitude, en degrés.',
    ],
    [
      'The point is off the Earth, far from France or, for “territoryAt”, in no commune.',
      'Give the longitude, then the latitude, in degrees.',
    ],
  ),
  told(
    ['WALK_TOO_FAR'],
    [
      'Les arrêts de transport ne se cherchent pas à cette distance.',
      'Donnez de 1 à 2\u00a0000 mètres.',
    ],
    ['Stops are not looked for at this distance.', 'Give 1 to 2,000 metres.'],
  ),
  told(
    ['RECTANGLE_INVALID'],
    [
      'Les côtés du rectangle sont croisés.',
      'L’ouest vient avant l’est, le sud avant le nord\u00a0; au-delà de l’antiméridien, l’est dépasse 180.',
    ],
    [
      'The sides of the rectangle are crossed.',
      'West comes before east, south before north; across the antimeridian, east is above 180.',
    ],
  ),
  told(
    ['DATE_OUT_OF_RANGE'],
    [
      'Le jour est avant 1943, ou après l’année du dernier code officiel («\u00a0first\u00a0» et «\u00a0last\u00a0» donnent les bornes).',
      'Demandez un jour entre les deux.',
    ],
    [
      'The day is before 1943, or after the year of the latest official code (“first” and “last” give the bounds).',
      'Ask for a day between them.',
    ],
  ),
  told(
    ['PERIOD_INVALID'],
    [
      'La période finit avant de commencer, ou le jour même («\u00a0from\u00a0» et «\u00a0to\u00a0»).',
      'Échangez les deux jours.',
    ],
    [
      'The period ends before it begins, or on the same day (“from” and “to”).',
      'Swap the two days.',
    ],
  ),
];
