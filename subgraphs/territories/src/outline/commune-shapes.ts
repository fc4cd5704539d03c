import { clipToLand } from './clip.js';
import { shrinkAt } from './grid.js';
import { centreOf, type LandGroup } from './land-group.js';
import { LandIndex } from './land-index.js';
import { dotAt, latticeAround } from './marker.js';
import { OutlinePrecision } from './outline-precision.js';
import type { CommuneCentre, Point, Ring, Shape } from './outline.types.js';
import { snapPolygons } from './ring.js';
import { voronoiCells } from './voronoi-cells.js';

type Placed = readonly [CommuneCentre, Point];

/** Communes at the very same place, by place. */
function byPlace(communes: readonly CommuneCentre[]): CommuneCentre[][] {
  const places = new Map<string, CommuneCentre[]>();
  for (const commune of communes) {
    const key = `${commune.lon} ${commune.lat}`;
    const known = places.get(key);
    if (known) known.push(commune);
    else places.set(key, [commune]);
  }
  return [...places.values()];
}

/** Sets communes at the same place (their centre is a parent's) a little apart. */
function spread(communes: readonly CommuneCentre[]): Placed[] {
  return byPlace(communes).flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const places = latticeAround(centreOf(first), together.length);
    return together.map((commune, index): Placed => [commune, places[index] ?? centreOf(commune)]);
  });
}

const dot = (commune: CommuneCentre, centre: Point, room?: number): Shape => ({
  id: commune.id,
  polygons: snapPolygons([dotAt(centre, room)]),
  precision: OutlinePrecision.MARKER,
});

/** Radius of the widest disc around the centre that stays in its cell, a tenth being left as a margin. */
function roomIn(cell: Ring, centre: Point): number {
  const shrink = shrinkAt(centre[1]);
  let room = Infinity;
  cell.forEach((b, index) => {
    const a = cell.at(index - 1) ?? b;
    const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
    const cross = dx * (centre[1] - a[1]) - dy * (centre[0] - a[0]) * shrink;
    const length = Math.hypot(dx, dy);
    if (length > 0) room = Math.min(room, Math.abs(cross) / length);
  });
  return room * 0.9;
}

function cellShapes(
  placed: readonly Placed[],
  { land, precision }: LandGroup,
  isDrawn: (commune: CommuneCentre) => boolean,
): Shape[] {
  const index = new LandIndex(land);
  const cells = voronoiCells(placed.map(([, centre]) => centre));
  return placed.flatMap(([commune, centre], nth) => {
    if (!isDrawn(commune)) return [];
    const cell = cells[nth] ?? [];
    const polygons = snapPolygons(clipToLand(cell, centre, index));
    if (polygons.length > 0) return [{ id: commune.id, polygons, precision }];
    return [dot(commune, centre, roomIn(cell, centre))];
  });
}

/**
 * The outline of each commune of a group: its cell where that is land, a dot where no land is known (Sein)
 * or where islands draw the centre out to sea (Granville). The communes of a collectivity whose centres are unknown all have the same one: dividing the land between
 * them would be an invention, so they are dots side by side.
 */
export function communeShapes(group: LandGroup): Shape[] {
  const { zone, communes, neighbours } = group;
  const everyone = [...communes, ...neighbours];
  const placed = spread(everyone);
  const drawn = new Set(communes);
  const isDrawn = (commune: CommuneCentre): boolean => drawn.has(commune);
  if (zone === 'com' && byPlace(everyone).length < everyone.length) {
    const dots = placed.filter(([commune]) => isDrawn(commune));
    return dots.map(([commune, centre]) => dot(commune, centre));
  }
  return cellShapes(placed, group, isDrawn);
}
