import type { ErrorCode } from './error-code.js';

/** What a producer's file may do wrong: told on the page of its source. */
export const SOURCES: readonly ErrorCode[] = [
  {
    codes: [
      'SOURCE_UNREACHABLE',
      'SOURCE_HTTP_ERROR',
      'SOURCE_TOO_SLOW',
      'SOURCE_TRUNCATED',
      'SOURCE_ANSWERED_HTML',
      'SOURCE_HOST_REFUSED',
      'SOURCE_PAGES_INCONSISTENT',
      'SOURCE_NOT_KEPT',
    ],
    words: {
      fr: {
        means:
          'Le fichier d’un producteur n’a pas pu être téléchargé : son site ne répond pas, répond une page ou une partie, ou renvoie ailleurs. Les dernières bonnes données restent servies.',
        todo: 'Rien pour le lecteur ; le téléchargement est essayé de nouveau.',
      },
      en: {
        means:
          'A producer’s file could not be fetched: its site does not answer, answers a page or a part of it, or sends elsewhere. The last good data are still served.',
        todo: 'Nothing for readers; it is fetched again later.',
      },
    },
  },
  {
    codes: ['COLUMNS_MISSING', 'SOURCE_FORMAT_CHANGED', 'SOURCE_TOO_LARGE', 'ARCHIVE_NAME_REFUSED'],
    words: {
      fr: {
        means:
          'Le fichier d’un producteur n’a plus une colonne attendue, a changé de forme ou a été coupé, ou dépasse la taille prévue. Les dernières bonnes données restent servies.',
        todo: 'Rien pour le lecteur\u00a0; nous adaptons la lecture ou prévenons le producteur.',
      },
      en: {
        means:
          'A producer’s file lacks a column that is read, has another form or was cut, or is beyond its size. The last good data are still served.',
        todo: 'Nothing for readers; we adapt the reading or tell the producer.',
      },
    },
  },
  {
    codes: [
      'ROW_INVALID',
      'ROW_MALFORMED',
      'DUPLICATE_ID',
      'KIND_NEW',
      'KIND_MISSING',
      'CATEGORY_NEW',
      'PLACE_UNKNOWN',
      'OUTSIDE_FRANCE',
      'COORDINATES_ZERO',
      'COORDINATES_SWAPPED',
    ],
    words: {
      fr: {
        means:
          'Une ligne refusée\u00a0: valeurs ou forme incorrectes, identifiant déjà lu, nature ou classe inconnue, ou lieu introuvable.',
        todo: 'Producteur\u00a0: corrigez la ligne indiquée.',
      },
      en: {
        means:
          'A row refused: its values or form are wrong, its id was already read, its kind or class is unknown, or its place cannot be found.',
        todo: 'Producer: mend the line that is told.',
      },
    },
  },
  {
    codes: ['DATE_IMPOSSIBLE'],
    words: {
      fr: {
        means:
          'Un point gardé sans son jour d’ouverture, qui ne peut être\u00a0: l’année 0220, par exemple.',
        todo: 'Producteur\u00a0: corrigez la date.',
      },
      en: {
        means: 'A point kept without its opening day, which cannot be: the year 0220, say.',
        todo: 'Producer: mend the date.',
      },
    },
  },
  {
    codes: ['ZERO_LOST'],
    words: {
      fr: {
        means:
          'Une ligne gardée, dont le code officiel avait perdu le zéro par lequel il commence\u00a0: 1004 est lu 01004.',
        todo: 'Producteur\u00a0: écrivez les codes comme du texte.',
      },
      en: {
        means:
          'A row kept, whose official code had lost the zero that it begins with: 1004 is read 01004.',
        todo: 'Producer: write codes as text.',
      },
    },
  },
  {
    codes: ['FAR_FROM_COMMUNE'],
    words: {
      fr: {
        means: 'Un point gardé au centre de sa commune, car ses coordonnées sont loin d’elle.',
        todo: 'Producteur\u00a0: corrigez les coordonnées ou le code de la commune.',
      },
      en: {
        means: 'A point kept at its commune’s centre, since its coordinates are far from it.',
        todo: 'Producer: mend the coordinates or the commune’s code.',
      },
    },
  },
  {
    codes: [
      'POINTS_LOST',
      'KIND_GONE',
      'DEPARTEMENT_GONE',
      'ALL_MOVED',
      'ROWS_REFUSED',
      'NOTHING_KEPT',
      'RECORDS_LOST',
      'RECORDS_CHANGED',
    ],
    words: {
      fr: {
        means:
          'Une publication mise en quarantaine\u00a0: elle fermerait, déplacerait, perdrait, changerait ou refuserait plus que d’ordinaire. Rien n’en est servi tant que personne ne l’a regardée.',
        todo: 'Rien pour le lecteur\u00a0; un responsable l’accepte ou la rejette.',
      },
      en: {
        means:
          'A publication in quarantine: it would close, move, lose, change or refuse more than is ordinary. Nothing of it is served until someone has looked.',
        todo: 'Nothing for readers; a steward accepts or rejects it.',
      },
    },
  },
  {
    codes: ['MANIFEST_INVALID'],
    words: {
      fr: {
        means:
          'Le manifeste d’une source ajoutée ici ne peut être suivi\u00a0: elle est absente, les autres sont servies.',
        todo: 'Rien pour le lecteur\u00a0; un responsable corrige les lignes indiquées.',
      },
      en: {
        means:
          'The manifest of a source that was added here cannot be followed: it is not there, the others are served.',
        todo: 'Nothing for readers; a steward mends the lines that are told.',
      },
    },
  },
  {
    codes: ['EDITION_FAILED'],
    words: {
      fr: {
        means:
          'Une publication dont la lecture a échoué d’une façon imprévue. Les dernières bonnes données restent servies.',
        todo: 'Rien pour le lecteur\u00a0; c’est un défaut de notre lecture, que nous corrigeons.',
      },
      en: {
        means:
          'A publication whose reading failed in a way nobody foresaw. The last good data are still served.',
        todo: 'Nothing for readers; it is a defect of our reading, which we mend.',
      },
    },
  },
  {
    codes: ['SNAPSHOT_UNKNOWN', 'SNAPSHOT_NOT_WAITING'],
    words: {
      fr: {
        means: 'Aucun instantané ne porte ce numéro, ou un responsable a déjà décidé de celui-ci.',
        todo: 'Prenez un numéro parmi les instantanés de la source.',
      },
      en: {
        means: 'No snapshot bears this number, or a steward has already decided on it.',
        todo: 'Take a number from the snapshots of the source.',
      },
    },
  },
];
