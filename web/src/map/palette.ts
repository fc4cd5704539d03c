import type { ColorScheme } from './color-scheme.js';
import type { Color } from './color.js';
import type { MapInk } from './inks.js';
import { MAP_INKS } from './inks.js';

/** The colours of a map on a light page, or on a dark one. */
export interface Palette extends MapInk {
  /** Lightness alone tells them apart, hence every eye does; index 0 is zero's. */
  readonly shades: readonly Color[];
  /** Off the scale: no value is not a low value. It is hatched besides. */
  readonly missing: Color;
}

/** The light scale is ColorBrewer's YlGnBu; the dark one climbs the other way, from the ground. */
export const PALETTES: Readonly<Record<ColorScheme, Palette>> = {
  light: {
    ...MAP_INKS.light,
    shades: [
      [250, 250, 242],
      [237, 248, 177],
      [199, 233, 180],
      [127, 205, 187],
      [65, 182, 196],
      [34, 94, 168],
      [8, 29, 88],
    ],
    missing: [176, 170, 176],
  },
  dark: {
    ...MAP_INKS.dark,
    shades: [
      [46, 54, 61],
      [24, 62, 104],
      [30, 94, 138],
      [38, 134, 152],
      [84, 172, 158],
      [164, 212, 148],
      [247, 244, 176],
    ],
    missing: [92, 86, 92],
  },
};

/** The colour of a class among `count` classes. */
export function shade({ shades, missing }: Palette, rank: number, count: number): Color {
  if (rank < 0) return missing;
  const step = count <= 1 ? shades.length - 1 : (rank * (shades.length - 1)) / (count - 1);
  return shades[Math.round(step)] ?? missing;
}

/** A colour as CSS writes it. */
export const css = ([red, green, blue]: Color): string =>
  `rgb(${String(red)} ${String(green)} ${String(blue)})`;
