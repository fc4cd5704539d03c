import type { RejectedRow } from '@maillage/kit';
import type { PartialCode } from './fold/partial-code.js';
import type { OfficialHistory } from './official-history.js';
import type { TerritoryDraft } from './territory-draft.js';

/** The official code of one vintage, whoever publishes it. */
export interface OfficialCode {
  /** The living ones. */
  readonly territories: readonly TerritoryDraft[];
  readonly history: OfficialHistory;
  readonly rejected: Readonly<Record<string, readonly RejectedRow[]>>;
}

/** A source of the official code. */
export interface OfficialCodeSource {
  /** Names the data: equal versions, equal data. */
  readonly version: string;
  /** @param lists what is known of days of which the source has no whole code */
  read(lists: readonly PartialCode[]): OfficialCode;
}

/** West, south, east, north, in degrees. */
export type BoxTuple = readonly [number, number, number, number];

/** A source of bounding boxes of communes. */
export interface BoundingBoxSource {
  readonly version: string;
  /** By commune code, of its own vintage. */
  read(): { boxes: ReadonlyMap<string, BoxTuple>; rejected: readonly RejectedRow[] };
}
