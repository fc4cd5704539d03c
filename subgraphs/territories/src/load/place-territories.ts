import type { LonLat } from '@maillage/kit';
import { TerritoryLevel } from '../territory/territory-level.js';
import { CentrePrecision } from '../territory/territory.type.js';
import { COLLECTIVITE_CENTRES } from './collectivite-centres.js';
import type { BoxTuple } from './official-code.port.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Where a territory is, as well as the boxes tell. */
export interface Place extends LonLat {
  readonly precision: CentrePrecision;
  readonly box: BoxTuple | null;
}

/** Step between communes that only their parent's centre places: near enough, yet distinct. */
const SPREAD_DEGREES = 0.02;

const middle = ([west, south, east, north]: BoxTuple): LonLat => ({
  lon: round((west + east) / 2),
  lat: round((south + north) / 2),
});

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * Gives every living territory a centre: its own box, else the boxes of the communes it was made
 * of, else its parent's centre; above the commune, the mean of its communes.
 */
export function placeTerritories(
  drafts: readonly TerritoryDraft[],
  boxes: ReadonlyMap<string, BoxTuple>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const oldCodes = codesBySuccessor(drafts);
  const communes = drafts.filter((t) => t.alive && t.level === TerritoryLevel.COMMUNE);
  for (const commune of communes) {
    const place = fromBoxes(commune, boxes, oldCodes.get(commune.id) ?? []);
    if (place !== null) places.set(commune.id, place);
  }
  addMeans(places, communes);
  for (const [id, centre] of Object.entries(COLLECTIVITE_CENTRES)) {
    places.set(id, { ...centre, precision: CentrePrecision.PARENT_CENTRE, box: null });
  }
  addUnderParents(places, drafts, boxes);
  return places;
}

function codesBySuccessor(drafts: readonly TerritoryDraft[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, successor } of drafts) {
    if (successor !== null) codes.set(successor, [...(codes.get(successor) ?? []), code]);
  }
  return codes;
}

function fromBoxes(
  { code }: TerritoryDraft,
  boxes: ReadonlyMap<string, BoxTuple>,
  oldCodes: readonly string[],
): Place | null {
  const own = boxes.get(code);
  if (own !== undefined) {
    return { ...middle(own), precision: CentrePrecision.BOX_CENTRE, box: own };
  }
  const parts = oldCodes.map((c) => boxes.get(c)).filter((b): b is BoxTuple => b !== undefined);
  if (parts.length === 0) return null;
  const box = union(parts);
  return { ...middle(box), precision: CentrePrecision.OLD_COMMUNE_BOX_CENTRE, box };
}

function union(boxes: readonly BoxTuple[]): BoxTuple {
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ];
}

function addMeans(places: Map<string, Place>, communes: readonly TerritoryDraft[]): void {
  const sums = new Map<string, { lon: number; lat: number; n: number }>();
  for (const { id, ancestors } of communes) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const above of ancestors) {
      const sum = sums.get(above) ?? { lon: 0, lat: 0, n: 0 };
      sums.set(above, { lon: sum.lon + place.lon, lat: sum.lat + place.lat, n: sum.n + 1 });
    }
  }
  for (const [id, { lon, lat, n }] of sums) {
    const centre = { lon: round(lon / n), lat: round(lat / n) };
    places.set(id, { ...centre, precision: CentrePrecision.MEMBERS_MEAN, box: null });
  }
}

/** What is left: communes without any box, parts of communes, groups of such communes. */
function addUnderParents(
  places: Map<string, Place>,
  drafts: readonly TerritoryDraft[],
  boxes: ReadonlyMap<string, BoxTuple>,
): void {
  const under = new Map<string, number>();
  for (const { id, code, level, alive, ancestors } of drafts) {
    if (!alive || places.has(id)) continue;
    const own = level === TerritoryLevel.COMMUNE ? undefined : boxes.get(code);
    if (own !== undefined) {
      places.set(id, { ...middle(own), precision: CentrePrecision.BOX_CENTRE, box: own });
      continue;
    }
    const parent = ancestors.find((above) => places.has(above)) ?? '';
    const centre = places.get(parent);
    if (centre === undefined) continue;
    const nth = level === TerritoryLevel.COMMUNE ? (under.get(parent) ?? 0) : 0;
    under.set(parent, nth + 1);
    const spread = { lon: round(centre.lon + nth * SPREAD_DEGREES), lat: centre.lat };
    places.set(id, { ...spread, precision: CentrePrecision.PARENT_CENTRE, box: null });
  }
}
