import type { BilingualInfo, LonLat, Producer } from '@maillage/kit';
import type { OperatorType } from '../kind/kind.type.js';
import type { StopTransit } from './stop-transit.port.js';

/** A kind that a producer gives. */
export interface ProducedKind {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  /** Code in INSEE's base of equipments, where one exists. */
  readonly bpeCode: string | null;
  readonly operatorType: OperatorType;
  /** What may take its place without a closure: `poste` for a post office and a postal agency. */
  readonly family: string;
  /**
   * Whether a snapshot speaks of the whole country, or only of the départements where it has points
   * of this kind: outside, nothing is opened nor closed.
   */
  readonly coverage: 'COUNTRY' | 'SEEN';
  /** False where another producer's count is the reference for this kind. */
  readonly reference: boolean;
  /** Deduced from the official code, not observed: it steps back where a producer comes. */
  readonly deduced?: boolean;
  /** Leads to services rather than is one, as a stop does: left out of what does not name it. */
  readonly infrastructure?: boolean;
}

/** Whether a point is there, or only announced. */
export type PointStatus = 'OPEN' | 'TO_OPEN' | 'TO_CLOSE';

/** When a point receives the public: ISO weekday (1 is Monday), hours as `08:30`. */
export interface OpeningHours {
  readonly day: number;
  readonly opens: string;
  readonly closes: string;
}

/** What a producer tells of a point beside its name and place; absent where it is empty. */
export interface PointDetails {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly hours?: readonly OpeningHours[];
  /** What is said of hours in words. */
  readonly hoursNote?: string;
  readonly accessible?: boolean;
  /** What a stop offers, where the point is one. */
  readonly transit?: StopTransit;
  /** The rest of what is useful, under the producer's own names. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

/** A service point as a producer gives it, in our words. At least one of `at` and `commune` is there. */
export interface PointOfService {
  /** Code of one of the producer's kinds. */
  readonly kind: string;
  /** The producer's id, unique in a snapshot. */
  readonly recordId: string;
  readonly name: string;
  /** WGS 84, as given. */
  readonly at?: LonLat;
  /** Whether the producer says that `at` is only the commune's centre. */
  readonly atCommuneCentre?: boolean;
  /** INSEE code as given; the engine finds what became of it. */
  readonly commune?: string;
  /** Day of opening, where the producer gives one (ISO). */
  readonly openedOn?: string;
  /** `OPEN` unless said. */
  readonly status?: PointStatus;
  /** Other identifiers, `siret:…`, `finess:…`: a point that keeps one is the same under a new id. */
  readonly keys?: readonly string[];
  readonly details?: PointDetails;
}

/** What a snapshot may do without a steward; the engine's defaults stand where it is silent. */
export interface ProducerBounds {
  /** Share of points that may close between two snapshots, whatever the time between them. */
  readonly closedAtOnce?: number;
  /** Added for each year between them. */
  readonly closedPerYear?: number;
  /** Share of rows that may be refused. */
  readonly refused?: number;
  /** Metres under which a point has not moved. */
  readonly movedMetres?: number;
  /** Points that a kind must have had for a steward to be asked of its absence. */
  readonly kindLeast?: number;
  /** Kinds that have ended by law: their absence is told, not quarantined. */
  readonly endedKinds?: readonly string[];
}

/** A producer of service points: a folder that can be removed. */
export interface ServiceProducer extends Producer<PointOfService> {
  readonly kinds: readonly ProducedKind[];
  readonly bounds?: ProducerBounds;
}

/** One whose folder is here: what it says of itself is in both languages. */
export interface BilingualProducer extends ServiceProducer {
  readonly info: BilingualInfo;
}
