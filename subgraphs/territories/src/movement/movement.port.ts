import type { TerritoryLevel } from '../territory/territory-level.js';
import type { Modality } from './modality.js';

/** Id of the source of movements: its editions are compared with each other, and none with another's. */
export const MOVEMENT_SOURCE = 'insee-mouvements-communes';

/** A commune, or a part of one, on one side of a movement. */
export interface OfficialSide {
  readonly level: TerritoryLevel;
  /** Five characters, its leading zero restored where the file lost it. */
  readonly code: string;
  readonly name: string;
}

/** A movement of communes as one edition of the official list tells it. */
export interface OfficialMovement {
  readonly modality: Modality;
  /** From which it holds (ISO). */
  readonly day: string;
  /** Null where a commune was made of nothing that had a code. */
  readonly before: OfficialSide | null;
  readonly after: OfficialSide;
  /** Both codes as the file writes them. */
  readonly given: readonly string[];
}
