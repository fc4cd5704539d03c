import type { LonLat, RejectedRow } from '@maillage/kit';
import type { OperatorType } from '../kind/kind.type.js';
import type { Source } from '../source/source.type.js';

/** What is told of a source; the rest is counted. */
export type SourceInfo = Omit<Source, 'records' | 'rejected'>;

/** A kind that a source gives. */
export interface KindInfo {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly bpeCode: string | null;
  readonly operatorType: OperatorType;
  readonly deduced: boolean;
}

/** A service point as a source gives it. */
export interface IncomingPoint {
  /** Code of one of the source's kinds. */
  readonly kind: string;
  /** The producer's id, unique in the source. */
  readonly recordId: string;
  /** Rank in the producer's file, from 1. */
  readonly line: number | null;
  readonly name: string;
  /** The point itself, or the id of the commune when nothing better is known. */
  readonly at: LonLat | { readonly commune: string };
}

/** A producer's data, read point by point. */
export interface ServiceSource {
  readonly info: SourceInfo;
  readonly kinds: readonly KindInfo[];
  /** Reads every point once; rows that cannot be one are handed to `reject`. */
  read(reject: (row: RejectedRow) => void): Iterable<IncomingPoint> | AsyncIterable<IncomingPoint>;
}
