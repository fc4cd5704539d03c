import type { Layer } from '@deck.gl/core';
import { IconLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { ColorScheme } from '../../map/color-scheme.js';
import type { Color } from '../../map/color.js';
import { MAP_INKS } from '../../map/inks.js';
import { linesLayer } from '../../map/lines.layer.js';
import type { Line, Outlines, Piece } from '../../map/outlines.js';
import { SERVICE_NATURES, TERRITORY_NATURES } from './asked-changes.js';
import type { ChangePoint } from './change-points.js';
import { lookOf } from './nature-look.js';

/** Under the marks: quiet, and apart from the sea. */
const LAND: Readonly<Record<ColorScheme, Color>> = { light: [255, 255, 255], dark: [42, 53, 59] };

/** How the land is drawn. */
export interface LandLook {
  readonly scheme: ColorScheme;
  /** Without a basemap, which has its own land. */
  readonly isBare: boolean;
  /** Id of the territory that the list is of, where it is among the outlines. */
  readonly place: string | null;
  /** The borders that are seen. */
  readonly lines: readonly Line[];
}

/** The land with the borders of départements, and around the one that is asked for. */
export function landLayers(
  outlines: Outlines,
  { scheme, isBare, place, lines }: LandLook,
): Layer[] {
  const land = new SolidPolygonLayer<Piece>({
    id: 'land',
    data: outlines.pieces as Piece[],
    getPolygon: ({ polygon }) => polygon as unknown as [number, number][][],
    getFillColor: [...LAND[scheme]] as [number, number, number],
    positionFormat: 'XY',
    updateTriggers: { getFillColor: scheme },
  });
  const paths = lines.map(({ path }) => path);
  const borders = linesLayer('borders', paths, MAP_INKS[scheme].border, 0.8);
  const rings = outlines.pieces.filter(({ id }) => id === place).flatMap(({ polygon }) => polygon);
  const around = linesLayer('place', rings, MAP_INKS[scheme].pointed, 2);
  return isBare ? [land, borders, around] : [borders, around];
}

/** Pixels of a mark in the picture that all are cut from. */
const CELL = 64;
/** Marks keep off the edge of their cell, where the next one begins. */
const EDGE = 4;

/** Every mark, side by side, with a rim that parts it from its neighbours. */
export function markSheet(scheme: ColorScheme): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = CELL * MARKS.length;
  sheet.height = CELL;
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('this browser draws no canvas');
  const scale = (CELL - 2 * EDGE) / 24;
  MARKS.forEach((nature, rank) => {
    const { path, colors } = lookOf(nature);
    const shape = new Path2D(path);
    pen.setTransform(scale, 0, 0, scale, rank * CELL + EDGE, EDGE);
    pen.lineWidth = 3;
    pen.strokeStyle = scheme === 'light' ? '#ffffff' : '#12171a';
    pen.stroke(shape);
    pen.fillStyle = colors[scheme];
    pen.fill(shape, 'evenodd');
  });
  return sheet;
}

/** Natures with a mark of their own, then the mark of all others. */
const MARKS: readonly string[] = [...SERVICE_NATURES, ...TERRITORY_NATURES, 'OTHER'];

const CELLS = Object.fromEntries(
  MARKS.map((nature, rank) => [
    nature,
    { x: rank * CELL, y: 0, width: CELL, height: CELL, mask: false },
  ]),
);

/** A mark for each change, in the order in which they are drawn. */
export function marksLayer(
  points: readonly ChangePoint[],
  sheet: HTMLCanvasElement,
  pixels: number,
): Layer {
  return new IconLayer<ChangePoint>({
    id: 'changes',
    data: points as ChangePoint[],
    iconAtlas: sheet as unknown as string,
    iconMapping: CELLS,
    getIcon: ({ nature }) => (nature in CELLS ? nature : 'OTHER'),
    getPosition: ({ position }) => position,
    getSize: 1,
    sizeScale: pixels,
    sizeUnits: 'pixels',
  });
}

/** Around the change that is chosen. */
export const ringLayer = (at: ChangePoint, scheme: ColorScheme, pixels: number): Layer =>
  new ScatterplotLayer<ChangePoint>({
    id: 'chosen',
    data: [at],
    getPosition: ({ position }) => position,
    getRadius: pixels,
    radiusUnits: 'pixels',
    filled: false,
    stroked: true,
    getLineColor: [...MAP_INKS[scheme].chosen] as [number, number, number, number],
    getLineWidth: 3,
    lineWidthUnits: 'pixels',
    updateTriggers: { getLineColor: scheme, getRadius: pixels },
  });
