import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { Color } from './color.js';

/** Lines of one colour, as wide at every zoom. */
export function linesLayer(
  id: string,
  paths: readonly Position[][],
  color: Color,
  pixels: number,
): Layer {
  return new PathLayer<Position[]>({
    id,
    data: paths as Position[][],
    getPath: (path) => path as [number, number][],
    getColor: [...color] as [number, number, number, number],
    getWidth: pixels,
    widthUnits: 'pixels',
    positionFormat: 'XY',
    jointRounded: true,
    updateTriggers: { getColor: color },
  });
}
