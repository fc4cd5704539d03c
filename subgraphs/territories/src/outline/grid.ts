import type { Box, Point } from './outline.types.js';

/**
 * Everything is drawn on one grid of 2e-4 degree, about twenty metres: far finer than outlines deduced from
 * centres deserve, coarse enough for light files, and whole numbers make shared borders equal to the last digit.
 */
export const DEGREES_PER_UNIT = 2e-4;

const UNITS_PER_DEGREE = 5e3;

export const toGrid = (degrees: number): number => degrees * UNITS_PER_DEGREE;

/** Divides rather than multiplies, so that 244283 gives 48.8566 and not 48.856600000000004. */
export const toDegrees = (units: number): number => units / UNITS_PER_DEGREE;

export const boxToDegrees = ([west, south, east, north]: Box): Box => [
  toDegrees(west),
  toDegrees(south),
  toDegrees(east),
  toDegrees(north),
];

/** `|| 0` keeps minus zero out of the files. */
export const snap = ([x, y]: Point): Point => [Math.round(x) || 0, Math.round(y) || 0];

/** How much shorter a degree of longitude is than one of latitude, at this latitude in grid units. */
export const shrinkAt = (y: number): number => Math.cos((toDegrees(y) * Math.PI) / 180);
