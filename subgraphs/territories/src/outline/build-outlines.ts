import { communeShapes } from './commune-shapes.js';
import { inDrawingOrder } from './drawing-order.js';
import { Gazetteer } from './gazetteer.js';
import { centreOf, landGroups } from './land-group.js';
import { readLand, type Land } from './land.js';
import { dotAt } from './marker.js';
import { OutlinePrecision } from './outline-precision.js';
import {
  MERGED_LEVELS,
  type CollectiviteCentre,
  type CommuneCentre,
  type LevelTopology,
  type MergedLevel,
  type OutlineInput,
  type Outlines,
  type RealOutlines,
  type Shape,
} from './outline.types.js';
import { snapPolygons } from './ring.js';
import {
  encode,
  mergeSurfaces,
  shareBorders,
  surfacesById,
  type GridTopology,
} from './topology.js';

const NONE: RealOutlines = new Map();

/** The collectivities as they really are, else as the atlas draws them; a dot for Clipperton, which it leaves out. */
function collectiviteShape(
  collectivite: CollectiviteCentre,
  real: RealOutlines,
  land: Land,
): Shape {
  const { id } = collectivite;
  const known = realShape(id, real);
  if (known !== null) return known;
  const polygons = snapPolygons(land.collectivites.get(id) ?? []);
  if (polygons.length > 0) return { id, polygons, precision: OutlinePrecision.APPROXIMATE };
  const dot = snapPolygons([dotAt(centreOf(collectivite))]);
  return { id, polygons: dot, precision: OutlinePrecision.MARKER };
}

function realShape(id: string, real: RealOutlines): Shape | null {
  const polygons = real.get(id) ?? [];
  return polygons.length === 0 ? null : { id, polygons, precision: OutlinePrecision.REAL };
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

/**
 * Outlines of every living commune and of what communes make up: real where a producer gave them, else computed from
 * centres inside the smallest real limits that hold them, or inside a coast (docs/adr/0006).
 */
export function buildOutlines(input: OutlineInput, land: Land = readLand()): Outlines {
  const { communes: centres, collectivites: islands, real = NONE } = input;
  const gazetteer = new Gazetteer();
  const drawn = centres.flatMap(({ id }) => realShape(id, real) ?? []);
  const cells = landGroups(centres, land, real).flatMap(communeShapes);
  const shapes = inDrawingOrder([...drawn, ...cells]);
  for (const shape of shapes) gazetteer.add(shape);
  const communes = shareBorders(shapes);
  const merged = MERGED_LEVELS.map((level) => mergeLevel(input, communes, level, gazetteer));
  const collectivites = islands.map((one) => collectiviteShape(one, real, land));
  for (const shape of collectivites) gazetteer.add(shape);
  const files: LevelTopology[] = [
    { level: 'COMMUNE', topology: encode(communes) },
    ...merged,
    { level: 'COLLECTIVITE', topology: encode(shareBorders(collectivites)) },
  ];
  const { areas, boxes, precisions } = gazetteer;
  return { files, areas, boxes, precisions };
}

function mergeLevel(
  { communes, real = NONE }: OutlineInput,
  borders: GridTopology,
  level: MergedLevel,
  gazetteer: Gazetteer,
): LevelTopology {
  const surfaces = surfacesById(borders);
  const shapes: Shape[] = [];
  for (const [id, members] of membersOf(communes, level)) {
    const known = realShape(id, real);
    if (known !== null) {
      gazetteer.add(known);
      shapes.push(known);
      continue;
    }
    const own = members.map((member) => surfaces.get(member)).filter((one) => one !== undefined);
    shapes.push(gazetteer.addMerged(id, mergeSurfaces(borders, own), members));
  }
  return { level, topology: encode(shareBorders(shapes)) };
}
