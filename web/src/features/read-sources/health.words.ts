import type {
  Cadence,
  CheckOutcome,
  FreshnessStatus,
  QualityPartName,
  SnapshotStatus,
} from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';
import type { ChangeNature } from './changes-by-nature.js';

interface HealthWords {
  readonly freshness: Readonly<Record<FreshnessStatus, string>>;
  readonly cadence: Readonly<Record<Cadence, string>>;
  readonly parts: Readonly<Record<QualityPartName, string>>;
  readonly status: Readonly<Record<SnapshotStatus, string>>;
  readonly check: Readonly<Record<CheckOutcome, string>>;
  readonly nature: Readonly<Record<ChangeNature, string>>;
  /** What was wrong with a row, and what became of it, by code; one that is not here is told as it is. */
  readonly mended: Readonly<Record<string, string>>;
}

/** The graph's words for how a source is and for what its snapshots did. */
export const HEALTH_WORDS: Bilingual<HealthWords> = {
  fr: {
    freshness: {
      ON_TIME: 'à l’heure',
      LATE: 'en retard',
      ENDED: 'n’est plus publiée',
      UNKNOWN: 'sans rythme promis',
    },
    cadence: {
      DAILY: 'chaque jour',
      WEEKLY: 'chaque semaine',
      MONTHLY: 'chaque mois',
      QUARTERLY: 'chaque trimestre',
      YEARLY: 'chaque année',
      IRREGULAR: 'aucun rythme promis',
      ENDED: 'plus de publication',
    },
    parts: {
      ROWS_KEPT: 'lignes gardées, parmi celles gardées ou refusées',
      EXACT_PLACES: 'points placés par le producteur lui-même',
      USABLE_CODES: 'codes de commune qui en sont, ou en ont été',
      FRESHNESS: 'fraîcheur\u00a0: temps permis sur temps passé',
    },
    status: {
      ACCEPTED: 'prise dans l’histoire',
      QUARANTINED: 'en quarantaine',
      REJECTED: 'rejetée',
      SUPERSEDED: 'remplacée par une autre du même jour',
    },
    check: {
      RECEIVED: 'une nouvelle publication a été prise',
      UNCHANGED: 'rien de nouveau',
      QUARANTINED: 'une nouvelle publication attend une décision',
      FAILED: 'elle n’a pas pu être lue',
      INTERRUPTED: 'interrompu, rien n’en a été gardé',
    },
    nature: {
      OPENED: 'Ouverts',
      CLOSED: 'Fermés',
      REOPENED: 'Rouverts',
      CONVERTED: 'Convertis en un autre type',
      REPLACED: 'Remplacés dans la commune',
      MOVED: 'Déménagés',
      REPOSITIONED: 'Replacés, sans déménager',
      RENAMED: 'Renommés',
      RECODED: 'Commune recodée',
      RENUMBERED: 'Renumérotés',
      LISTED_TWICE: 'Désormais listés deux fois',
      LISTED_ONCE: 'Plus listés deux fois',
      ADDED: 'Ajoutés',
      REMOVED: 'Retirés',
      CHANGED: 'Dits autrement',
    },
    mended: {
      FAR_FROM_COMMUNE: 'coordonnées loin de leur commune\u00a0: placées à son centre',
      OUTSIDE_FRANCE: 'coordonnées hors de France\u00a0: placées au centre de leur commune',
      COORDINATES_SWAPPED:
        'latitude et longitude inversées\u00a0: placées au centre de leur commune',
      COORDINATES_ZERO: 'coordonnées nulles\u00a0: placées au centre de leur commune',
      DATE_IMPOSSIBLE: 'jour d’ouverture qui ne peut être\u00a0: laissé de côté',
      OTHER_VINTAGE:
        'code d’une autre année que celle de la publication\u00a0: retrouvé par l’histoire des communes',
    },
  },
  en: {
    freshness: {
      ON_TIME: 'on time',
      LATE: 'late',
      ENDED: 'published no more',
      UNKNOWN: 'no cadence promised',
    },
    cadence: {
      DAILY: 'every day',
      WEEKLY: 'every week',
      MONTHLY: 'every month',
      QUARTERLY: 'every quarter',
      YEARLY: 'every year',
      IRREGULAR: 'no cadence promised',
      ENDED: 'no more publications',
    },
    parts: {
      ROWS_KEPT: 'rows kept, of those kept or refused',
      EXACT_PLACES: 'points placed by the producer itself',
      USABLE_CODES: 'commune codes that are, or were, one',
      FRESHNESS: 'freshness: time allowed over time passed',
    },
    status: {
      ACCEPTED: 'part of the history',
      QUARANTINED: 'in quarantine',
      REJECTED: 'rejected',
      SUPERSEDED: 'replaced by another of the same day',
    },
    check: {
      RECEIVED: 'a new publication was taken in',
      UNCHANGED: 'nothing new',
      QUARANTINED: 'a new publication waits for a decision',
      FAILED: 'it could not be read',
      INTERRUPTED: 'interrupted, nothing of it was kept',
    },
    nature: {
      OPENED: 'Opened',
      CLOSED: 'Closed',
      REOPENED: 'Reopened',
      CONVERTED: 'Converted to another kind',
      REPLACED: 'Replaced in the commune',
      MOVED: 'Moved',
      REPOSITIONED: 'Repositioned, without moving',
      RENAMED: 'Renamed',
      RECODED: 'Commune recoded',
      RENUMBERED: 'Renumbered',
      LISTED_TWICE: 'Now listed twice',
      LISTED_ONCE: 'No longer listed twice',
      ADDED: 'Added',
      REMOVED: 'Removed',
      CHANGED: 'Told otherwise',
    },
    mended: {
      FAR_FROM_COMMUNE: 'coordinates far from their commune: placed at its centre',
      OUTSIDE_FRANCE: 'coordinates outside France: placed at the centre of their commune',
      COORDINATES_SWAPPED: 'latitude and longitude swapped: placed at the centre of their commune',
      COORDINATES_ZERO: 'coordinates that are nil: placed at the centre of their commune',
      DATE_IMPOSSIBLE: 'opening day that cannot be: left aside',
      OTHER_VINTAGE:
        'code of another year than that of the publication: found by the history of communes',
    },
  },
};
