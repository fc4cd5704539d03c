import type { Color } from '../../map/color.js';

/**
 * From pale to dark, told apart by lightness alone, hence by every eye (ColorBrewer's YlGnBu).
 * Index 0 is zero's.
 */
const SHADES: readonly Color[] = [
  [250, 250, 242],
  [237, 248, 177],
  [199, 233, 180],
  [127, 205, 187],
  [65, 182, 196],
  [34, 94, 168],
  [8, 29, 88],
];

/** Neither pale nor dark of the scale: no value is not a low value. */
export const MISSING: Color = [176, 170, 176];

/** The colour of a class among `count` classes. */
export function shade(rank: number, count: number): Color {
  if (rank < 0) return MISSING;
  const step = count <= 1 ? SHADES.length - 1 : (rank * (SHADES.length - 1)) / (count - 1);
  return SHADES[Math.round(step)] ?? MISSING;
}

/** Marks of kinds, apart from one another and from the scale (Okabe and Ito). */
const MARKS: readonly Color[] = [
  [213, 94, 0],
  [204, 121, 167],
  [0, 114, 178],
  [230, 159, 0],
  [0, 158, 115],
  [86, 60, 140],
  [150, 30, 60],
];

/** The colour of the marks of the kind at a rank. */
export const markColor = (rank: number): Color => MARKS[rank % MARKS.length] ?? MISSING;

/** A colour as CSS writes it. */
export const css = ([red, green, blue]: Color): string =>
  `rgb(${String(red)} ${String(green)} ${String(blue)})`;
