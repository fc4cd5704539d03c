import { areaKm2 } from './area.js';
import { communeShapes } from './commune-shapes.js';
import { inDrawingOrder } from './drawing-order.js';
import { boxToDegrees } from './grid.js';
import { centreOf, landGroups } from './land-group.js';
import { readLand, type Land } from './land.js';
import { dotAt } from './marker.js';
import {
  MERGED_LEVELS,
  type Box,
  type CollectiviteCentre,
  type CommuneCentre,
  type LevelTopology,
  type MergedLevel,
  type OutlineInput,
  type Outlines,
  type Shape,
} from './outline.types.js';
import { boxOf, snapPolygons } from './ring.js';
import {
  encode,
  mergeSurfaces,
  shareBorders,
  surfacesById,
  type GridTopology,
} from './topology.js';

/** The collectivities as the atlas draws them; a dot for Clipperton, which it leaves out. */
function collectiviteShapes(collectivites: readonly CollectiviteCentre[], land: Land): Shape[] {
  return collectivites.map((collectivite) => {
    const polygons = snapPolygons(land.collectivites.get(collectivite.id) ?? []);
    if (polygons.length > 0) return { id: collectivite.id, polygons, marker: false };
    const dot = snapPolygons([dotAt(centreOf(collectivite))]);
    return { id: collectivite.id, polygons: dot, marker: true };
  });
}

/** The ids of the communes of each territory of a level. */
function membersOf(communes: readonly CommuneCentre[], level: MergedLevel): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { id, parents } of communes) {
    const parent = parents[level];
    if (parent === undefined) continue;
    const known = members.get(parent);
    if (known) known.push(id);
    else members.set(parent, [id]);
  }
  return members;
}

/** Gathers what is known of shapes as they are drawn. */
class Gazetteer {
  readonly areas = new Map<string, number>();
  readonly boxes = new Map<string, Box>();

  add({ id, polygons, marker }: Shape): void {
    this.boxes.set(id, boxToDegrees(boxOf(polygons.flat(2))));
    if (!marker) this.areas.set(id, areaKm2(polygons));
  }

  /** A parent has the area of its communes: dots, which stand for unknown outlines, count for nothing. */
  addMerged(shape: Shape, members: readonly string[]): void {
    this.add({ ...shape, marker: true });
    const known = members.map((id) => this.areas.get(id)).filter((area) => area !== undefined);
    if (known.length > 0)
      this.areas.set(
        shape.id,
        known.reduce((sum, area) => sum + area),
      );
  }
}

/**
 * Approximate outlines of every living commune and of what communes make up, computed from centres and a coast
 * (docs/adr/0006): neighbours share their borders exactly, at every level.
 */
export function buildOutlines(input: OutlineInput, land: Land = readLand()): Outlines {
  const gazetteer = new Gazetteer();
  const shapes = inDrawingOrder(landGroups(input.communes, land).flatMap(communeShapes));
  for (const shape of shapes) gazetteer.add(shape);
  const communes = shareBorders(shapes);
  const merged = MERGED_LEVELS.map((level) => mergeLevel(input, communes, level, gazetteer));
  const collectivites = collectiviteShapes(input.collectivites, land);
  for (const shape of collectivites) gazetteer.add(shape);
  const files: LevelTopology[] = [
    { level: 'COMMUNE', topology: encode(communes) },
    ...merged,
    { level: 'COLLECTIVITE', topology: encode(shareBorders(collectivites)) },
  ];
  return { files, areas: gazetteer.areas, boxes: gazetteer.boxes };
}

function mergeLevel(
  { communes }: OutlineInput,
  borders: GridTopology,
  level: MergedLevel,
  gazetteer: Gazetteer,
): LevelTopology {
  const surfaces = surfacesById(borders);
  const shapes: Shape[] = [];
  for (const [id, members] of membersOf(communes, level)) {
    const own = members.map((member) => surfaces.get(member)).filter((one) => one !== undefined);
    const shape = { id, polygons: mergeSurfaces(borders, own), marker: false };
    gazetteer.addMerged(shape, members);
    shapes.push(shape);
  }
  return { level, topology: encode(shareBorders(shapes)) };
}
