import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer, TextLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { MapPointsQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { Color } from '../../map/color.js';
import type { Line, Outlines, Piece } from '../../map/outlines.js';
import { markColor } from './palette.js';

type Points = Whole<MapPointsQuery>['servicePoints'];

/** A mark of the map: a service, or several. */
export interface Mark {
  readonly rank: number;
  readonly position: [number, number];
  readonly count: number;
}

const BORDER: Color = [90, 100, 110, 110];
const FRAME: Color = [60, 70, 80, 150];
const CHOSEN: Color = [176, 58, 0, 255];

/** Coloured territories. */
export function fillLayer(
  outlines: Outlines,
  fill: (id: string) => Color,
  trigger: object | null,
): Layer {
  return new SolidPolygonLayer<Piece>({
    id: 'territories',
    data: outlines.pieces as Piece[],
    getPolygon: (piece) => piece.polygon as unknown as [number, number][][],
    getFillColor: ({ id }) => [...fill(id)] as [number, number, number],
    positionFormat: 'XY',
    pickable: true,
    updateTriggers: { getFillColor: trigger },
  });
}

/** Borders between territories: those that are coloured, or those of a wider level drawn over. */
export const bordersLayer = (
  id: 'borders' | 'frame',
  borders: readonly Line[],
  pixels: number,
): Layer =>
  lines(
    id,
    borders.map(({ path }) => path),
    id === 'frame' ? FRAME : BORDER,
    pixels,
  );

/** The outline of the chosen territory. */
export function chosenLayer(outlines: Outlines, id: string): Layer {
  const rings = outlines.pieces.filter((p) => p.id === id).flatMap((p) => p.polygon);
  return lines('chosen', rings, CHOSEN, 3);
}

function lines(id: string, paths: readonly Position[][], color: Color, pixels: number): Layer {
  return new PathLayer<Position[]>({
    id,
    data: paths as Position[][],
    getPath: (path) => path as [number, number][],
    getColor: [...color] as [number, number, number, number],
    getWidth: pixels,
    widthUnits: 'pixels',
    positionFormat: 'XY',
    jointRounded: true,
  });
}

/** Services alone as dots, clusters as discs with their number. */
export function markLayers(points: Points): Layer[] {
  const marks = points.lons.map((lon, rank): Mark => {
    return { rank, position: [lon, points.lats[rank] ?? 0], count: points.counts[rank] ?? 1 };
  });
  const discs = new ScatterplotLayer<Mark>({
    id: 'marks',
    data: marks,
    getPosition: (mark) => mark.position,
    getRadius: ({ count }) => (count === 1 ? 5 : Math.min(26, 8 + 3 * Math.log2(count))),
    radiusUnits: 'pixels',
    getFillColor: ({ rank }) => [...markColor(points.kinds[rank] ?? 0)] as [number, number, number],
    stroked: true,
    getLineColor: [255, 255, 255],
    getLineWidth: 1.5,
    lineWidthUnits: 'pixels',
    pickable: true,
  });
  const several = marks.filter(({ count }) => count > 1);
  const numbers = new TextLayer<Mark>({
    id: 'mark-counts',
    data: several,
    getPosition: (mark) => mark.position,
    getText: ({ count }) => String(count),
    getSize: 12,
    fontWeight: 700,
    getColor: [255, 255, 255],
    characterSet: '0123456789',
  });
  return several.length > 0 ? [discs, numbers] : [discs];
}
