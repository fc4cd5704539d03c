import type { ColorScheme } from '../../map/color-scheme.js';

/** How a nature of change is drawn: by its shape and its colour, since a colour alone is not seen by everyone. */
export interface NatureLook {
  /** In a square of 24. */
  readonly path: string;
  /** On a light page, and on a dark one. */
  readonly colors: Readonly<Record<ColorScheme, string>>;
}

const DISC = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z';

/** Dark and light shades of Okabe and Ito's colours, each 3:1 on the ground, the sea and the land. */
const LOOKS: Readonly<Record<string, NatureLook>> = {
  CLOSED: {
    path: 'M6 2L12 8L18 2L22 6L16 12L22 18L18 22L12 16L6 22L2 18L8 12L2 6Z',
    colors: { light: '#b84300', dark: '#ff9d5c' },
  },
  OPENED: { path: DISC, colors: { light: '#00735a', dark: '#4fd6a8' } },
  CONVERTED: { path: 'M3 3H21V21H3Z', colors: { light: '#2f5fb3', dark: '#8fb8ff' } },
  REPLACED: { path: 'M12 1L23 12L12 23L1 12Z', colors: { light: '#a3327c', dark: '#f29ad0' } },
  MOVED: { path: 'M12 2L23 21H1Z', colors: { light: '#7a5c00', dark: '#e3c04b' } },
  MERGED: {
    path: 'M2 3L12 10L22 3V21L12 14L2 21Z',
    colors: { light: '#5f4b8b', dark: '#b9a5ff' },
  },
  CREATED: {
    path: 'M9 2H15V9H22V15H15V22H9V15H2V9H9Z',
    colors: { light: '#00735a', dark: '#4fd6a8' },
  },
  RESTORED: { path: 'M12 2L22 10L18 22H6L2 10Z', colors: { light: '#10678f', dark: '#6cc8ee' } },
  SPLIT: { path: 'M3 3H10V21H3ZM14 3H21V21H14Z', colors: { light: '#a3327c', dark: '#f29ad0' } },
  DISSOLVED: { path: 'M1 3H23L12 22Z', colors: { light: '#b84300', dark: '#ff9d5c' } },
  TRANSFERRED: {
    path: 'M2 8H12V2L22 12L12 22V16H2Z',
    colors: { light: '#7a5c00', dark: '#e3c04b' },
  },
  REOPENED: {
    path: `${DISC}M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8z`,
    colors: { light: '#10678f', dark: '#6cc8ee' },
  },
};

const OTHER: NatureLook = {
  path: 'M7 2H17L22 12L17 22H7L2 12Z',
  colors: { light: '#555f66', dark: '#b3bdc4' },
};

/** The look of a nature; those that have none of their own share one. */
export const lookOf = (nature: string): NatureLook => LOOKS[nature] ?? OTHER;

/** Its colour, whichever way the page is drawn, as CSS says it. */
export const cssColor = (nature: string): string => {
  const { light, dark } = lookOf(nature).colors;
  return `light-dark(${light}, ${dark})`;
};
