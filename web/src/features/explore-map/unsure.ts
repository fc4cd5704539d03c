import type { Figures } from './use-map-data.js';

const NONE: ReadonlySet<string> = new Set();

/** Beyond this share, dots everywhere would say nothing: the legend says it in words instead. */
const MOST = 0.5;

/** Whether most values of the level rest on too few points. */
export const isMostlyUnsure = ({ unsure, byId }: Pick<Figures, 'unsure' | 'byId'>): boolean =>
  unsure.size > MOST * byId.size;

/** The territories to dot. */
export const dottedIn = (figures: Pick<Figures, 'unsure' | 'byId'>): ReadonlySet<string> =>
  isMostlyUnsure(figures) ? NONE : figures.unsure;
