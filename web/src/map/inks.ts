import type { ColorScheme } from './color-scheme.js';
import type { Color } from './color.js';

/** The lines of a map. */
export interface MapInk {
  readonly border: Color;
  /** Borders of a wider level. */
  readonly frame: Color;
  readonly chosen: Color;
  /** Around what the keyboard or the hand points at. */
  readonly pointed: Color;
}

/** On a light page, or on a dark one. */
export const MAP_INKS: Readonly<Record<ColorScheme, MapInk>> = {
  light: {
    border: [90, 100, 110, 110],
    frame: [60, 70, 80, 150],
    chosen: [176, 58, 0, 255],
    pointed: [20, 20, 20, 255],
  },
  dark: {
    border: [160, 170, 180, 70],
    frame: [200, 210, 220, 130],
    chosen: [255, 150, 90, 255],
    pointed: [255, 255, 255, 255],
  },
};
