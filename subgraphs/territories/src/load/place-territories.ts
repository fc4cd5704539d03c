import type { LonLat } from '@maillage/kit';
import { CentrePrecision } from '../territory/centre-precision.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { middle, roundDegrees, union } from './box.js';
import { COLLECTIVITE_CENTRES } from './collectivite-centres.js';
import type { BoxTuple } from './official-code.port.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Where a territory is, as well as the boxes tell. */
export interface Place extends LonLat {
  readonly precision: CentrePrecision;
  readonly box: BoxTuple | null;
}

type Boxes = ReadonlyMap<string, BoxTuple>;

/**
 * Gives every living territory a centre: its own box, else the boxes of the communes it was made
 * of, else a point that is known of it, else its parent's centre; above the commune, the mean of its communes.
 */
export function placeTerritories(
  drafts: readonly TerritoryDraft[],
  boxes: Boxes,
  points: ReadonlyMap<string, LonLat> = new Map(),
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const oldCodes = codesBySuccessor(drafts);
  const communes = drafts.filter((t) => t.alive && t.level === TerritoryLevel.COMMUNE);
  for (const commune of communes) {
    const point = points.get(commune.id);
    const place = fromBoxes(commune, boxes, oldCodes.get(commune.id) ?? []) ?? fromPoint(point);
    if (place !== null) places.set(commune.id, place);
  }
  addMeans(places, communes);
  for (const [id, centre] of Object.entries(COLLECTIVITE_CENTRES)) {
    places.set(id, { ...centre, precision: CentrePrecision.HAND_PLACED, box: null });
  }
  addUnderParents(places, drafts, boxes);
  return places;
}

function codesBySuccessor(drafts: readonly TerritoryDraft[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, level, successor } of drafts) {
    if (successor === null || level !== TerritoryLevel.COMMUNE) continue;
    codes.set(successor, [...(codes.get(successor) ?? []), code]);
  }
  return codes;
}

function fromBoxes({ code }: TerritoryDraft, boxes: Boxes, old: readonly string[]): Place | null {
  const own = boxes.get(code);
  if (own !== undefined) {
    return { ...middle(own), precision: CentrePrecision.BOX_CENTRE, box: own };
  }
  const parts = old.map((c) => boxes.get(c)).filter((b): b is BoxTuple => b !== undefined);
  if (parts.length === 0) return null;
  const box = union(parts);
  return { ...middle(box), precision: CentrePrecision.OLD_COMMUNE_BOX_CENTRE, box };
}

const fromPoint = (point: LonLat | undefined): Place | null =>
  point === undefined ? null : { ...point, precision: CentrePrecision.POSTAL_POINT, box: null };

/** What is known of the communes of a territory, added up. */
interface Sum {
  lon: number;
  lat: number;
  count: number;
  boxes: BoxTuple[];
}

/** France is seen as a map of it shows it: the mainland and Corsica. */
function addMeans(places: Map<string, Place>, communes: readonly TerritoryDraft[]): void {
  const sums = new Map<string, Sum>();
  for (const { id, zone, ancestors } of communes) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const above of ancestors) {
      if (above === 'FR' && zone !== 'metro') continue;
      const sum = sums.get(above) ?? { lon: 0, lat: 0, count: 0, boxes: [] };
      sums.set(above, sum);
      sum.lon += place.lon;
      sum.lat += place.lat;
      sum.count += 1;
      if (place.box !== null) sum.boxes.push(place.box);
    }
  }
  for (const [id, { lon, lat, count, boxes }] of sums) {
    const centre = { lon: roundDegrees(lon / count), lat: roundDegrees(lat / count) };
    const box = boxes.length === 0 ? null : union(boxes);
    places.set(id, { ...centre, precision: CentrePrecision.MEMBERS_MEAN, box });
  }
}

/** What is left: communes without any box, parts of communes, groups of such communes. */
function addUnderParents(
  places: Map<string, Place>,
  drafts: readonly TerritoryDraft[],
  boxes: Boxes,
): void {
  for (const draft of drafts) {
    if (!draft.alive || places.has(draft.id)) continue;
    const own = fromBoxes(draft, boxes, []);
    const parent = draft.ancestors.map((id) => places.get(id)).find((place) => place !== undefined);
    if (own !== null) places.set(draft.id, own);
    else if (parent !== undefined) {
      const { lon, lat } = parent;
      places.set(draft.id, { lon, lat, precision: CentrePrecision.PARENT_CENTRE, box: null });
    }
  }
}
