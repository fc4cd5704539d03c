import { MODALITIES } from './modality.js';
import type { OfficialMovement } from './movement.port.js';
import type { Movement } from './movement.type.js';

/** A movement as an edition tells it, and what the others and the history make of it. */
export interface MovementRow {
  readonly key: string;
  readonly line: number;
  /** As it was kept: only {@link OfficialMovement}s are, under this source. */
  readonly data: OfficialMovement;
  readonly edition: string;
  readonly firstListed: string;
  readonly lastListed: string;
  readonly inHistory: boolean;
  readonly mended: boolean;
}

/** The public movement of a row. */
export function toMovement(row: MovementRow): Movement {
  const { key, line, edition, firstListed, lastListed, inHistory, mended } = row;
  const { modality, day, before, after } = row.data;
  return {
    ...{ key, modality, label: MODALITIES[modality], day, before, after },
    ...{ edition, firstListed, lastListed, inHistory, mended, line },
  };
}
