import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Color } from '../../map/color.js';
import type { HatchProps } from '../../map/hatch.js';
import { HatchExtension } from '../../map/hatch.js';
import { linesLayer } from '../../map/lines.layer.js';
import type { Line, Outlines, Piece } from '../../map/outlines.js';
import type { Palette } from '../../map/palette.js';

/** How a territory is filled: its colour, and its hatching (0 is none). */
export interface Fill {
  readonly color: Color;
  readonly hatch: number;
}

const HATCHED = [new HatchExtension()];

/** Coloured territories. */
export function fillLayer(
  outlines: Outlines,
  fill: (id: string) => Fill,
  opacity: number,
  trigger: unknown,
): Layer {
  return new SolidPolygonLayer<Piece, HatchProps<Piece>>({
    id: 'territories',
    data: outlines.pieces as Piece[],
    getPolygon: (piece) => piece.polygon as unknown as [number, number][][],
    getFillColor: ({ id }) => [...fill(id).color] as [number, number, number],
    getHatch: ({ id }) => fill(id).hatch,
    opacity,
    positionFormat: 'XY',
    extensions: HATCHED,
    updateTriggers: { getFillColor: trigger, getHatch: trigger },
  });
}

/** Borders between territories: those that are coloured, or those of a wider level drawn over. */
export const bordersLayer = (
  id: 'borders' | 'frame',
  borders: readonly Line[],
  pixels: number,
  palette: Palette,
): Layer =>
  linesLayer(
    id,
    borders.map(({ path }) => path),
    id === 'frame' ? palette.frame : palette.border,
    pixels,
  );

/** The outline of the chosen territory, or of the one that is pointed at. */
export function ringLayer(
  id: 'chosen' | 'pointed',
  outlines: Outlines,
  territory: string,
  palette: Palette,
): Layer {
  const rings = outlines.pieces.filter((p) => p.id === territory).flatMap((p) => p.polygon);
  return linesLayer(id, rings, palette[id], 3);
}
