import { simplify } from '@turf/simplify';
import { useMemo } from 'react';
import type { Line, Outlines } from './outlines.js';
import { within } from './outlines.js';
import type { Look } from './view.js';
import { around, degreesOf } from './view.js';

/** What a line may be off by, in pixels: less than its own width. */
const OFF = 0.5;

/** Lines of fewer points are as they are: most borders of communes, of which there are 137,000. */
const MANY = 8;

const NONE: readonly Line[] = [];

/**
 * The borders around what is shown, with no more points than can be told apart. Drawn whole at every frame, those of
 * départements alone take a second where the processor draws.
 */
export function useSeenLines(outlines: Outlines | null, look: Look): readonly Line[] {
  const { west, south, east, north } = around(look);
  const level = Math.floor(look.zoom);
  return useMemo(
    () =>
      outlines === null
        ? NONE
        : within(outlines.borders, { west, south, east, north }).map((line) =>
            thinned(line, OFF * degreesOf(level + 1)),
          ),
    [outlines, level, west, south, east, north],
  );
}

/** A line with fewer points, none of those left out farther from it than `degrees`. Its ends stay where others meet them. */
export function thinned(line: Line, degrees: number): Line {
  if (line.path.length < MANY) return line;
  const { coordinates } = simplify(
    { type: 'LineString', coordinates: line.path },
    { tolerance: degrees },
  );
  return { ...line, path: coordinates };
}
