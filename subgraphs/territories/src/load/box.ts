import type { LonLat } from '@maillage/kit';
import type { BoxTuple } from './official-code.port.js';

/** To about a decimetre: the boxes know no better. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The middle of a box. */
export const middle = ([west, south, east, north]: BoxTuple): LonLat => ({
  lon: roundDegrees((west + east) / 2),
  lat: roundDegrees((south + north) / 2),
});

/** The smallest box that holds some others; a whole country has more of them than a call takes arguments. */
export function union(boxes: readonly BoxTuple[]): BoxTuple {
  return boxes.reduce((all, one) => [
    Math.min(all[0], one[0]),
    Math.min(all[1], one[1]),
    Math.max(all[2], one[2]),
    Math.max(all[3], one[3]),
  ]);
}
