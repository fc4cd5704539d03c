import { territoryId } from '../territory/territory-id.js';
import type { OfficialMovement, OfficialSide } from './movement.port.js';

const idOf = ({ level, code }: OfficialSide): string => territoryId(level, code);

/**
 * What makes two rows the same movement: its kind, its day and both sides. Names are left aside, since INSEE
 * corrects their spelling from one edition to the next.
 */
export const movementKey = ({ modality, day, before, after }: OfficialMovement): string =>
  [day, modality, before === null ? '' : idOf(before), idOf(after)].join('|');
