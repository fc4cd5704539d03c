import type { Color } from '../../map/color.js';
import { luminance } from '../../map/luminance.js';

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

/** Black or white, whichever is read best on a colour. */
export const inkOn = (color: Color): Color =>
  luminance(color) > 0.179 ? [0, 0, 0] : [255, 255, 255];
