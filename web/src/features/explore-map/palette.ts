import type { ColorScheme } from '../../map/color-scheme.js';
import type { Color } from '../../map/color.js';
import type { MapInk } from '../../map/inks.js';
import { MAP_INKS } from '../../map/inks.js';

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
const OTHER_MARK: Color = [90, 90, 90];

const rankIn = (rank: number): number => ((rank % MARKS.length) + MARKS.length) % MARKS.length;

/** The colour of the marks of the kind at a rank. */
export const markColor = (rank: number): Color => MARKS[rankIn(rank)] ?? OTHER_MARK;

/** The letter of the marks of the kind at a rank: a colour alone is not seen by everyone. */
export const markLetter = (rank: number): string => String.fromCharCode(65 + (rank % 26));

/** Black or white, whichever is read best on a colour (WCAG's relative luminance). */
export function inkOn([red, green, blue]: Color): Color {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  return luminance > 0.179 ? [0, 0, 0] : [255, 255, 255];
}

/** A colour as CSS writes it. */
export const css = ([red, green, blue]: Color): string =>
  `rgb(${String(red)} ${String(green)} ${String(blue)})`;
