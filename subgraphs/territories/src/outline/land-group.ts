import { toGrid } from './grid.js';
import type { Land } from './land.js';
import { OutlinePrecision } from './outline-precision.js';
import type { CommuneCentre, Point, Polygon, RealOutlines } from './outline.types.js';
import { boxOf } from './ring.js';

/** Communes that share a land, and that land: the mainland with Corsica, one département overseas, one collectivity, or real limits. */
export interface LandGroup {
  readonly zone: string;
  /** Those that are to be drawn. */
  readonly communes: readonly CommuneCentre[];
  /** Those whose outline is known better than by their centre: they bound the cells of the others. */
  readonly neighbours: readonly CommuneCentre[];
  readonly land: readonly Polygon[];
  /** How well what is drawn in it is known. */
  readonly precision: OutlinePrecision;
}

interface MutableGroup extends LandGroup {
  readonly communes: CommuneCentre[];
  readonly neighbours: CommuneCentre[];
  readonly land: Polygon[];
}

export const centreOf = ({ lon, lat }: { lon: number; lat: number }): Point => [
  toGrid(lon),
  toGrid(lat),
];

/** Overseas, the first three characters of a code name the département or the collectivity. */
const overseasCode = (id: string): string => id.slice('COM-'.length, 'COM-'.length + 3);

const keyOf = ({ id, zone }: CommuneCentre): string => (zone === 'metro' ? zone : overseasCode(id));

/** The group of the commune nearest to a part of the land: it needs no list of which part is which island. */
function nearestGroup(part: Polygon, groups: Iterable<MutableGroup>): MutableGroup | undefined {
  const [west, south, east, north] = boxOf(part.flat());
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  let nearest: MutableGroup | undefined;
  let least = Infinity;
  for (const group of groups) {
    for (const commune of [...group.communes, ...group.neighbours]) {
      const [cx, cy] = centreOf(commune);
      const distance = (cx - x) ** 2 + (cy - y) ** 2;
      if (distance < least) [nearest, least] = [group, distance];
    }
  }
  return nearest;
}

/**
 * The smallest real limits that hold a commune. Overseas those of the département: EPCI, of which none has real limits
 * there, are made of communes, and would keep the seam that two arrondissements leave between them.
 */
function groundOf({ zone, parents }: CommuneCentre, real: RealOutlines): string | null {
  const above = zone === 'drom' ? [] : [parents.ARRONDISSEMENT];
  return [...above, parents.DEPARTEMENT].find((id) => id !== undefined && real.has(id)) ?? null;
}

/**
 * Shares the communes and the land out between groups: those inside real limits together, the others by the coast of
 * the atlas. Only groups where something is left to draw are given.
 */
export function landGroups(
  communes: readonly CommuneCentre[],
  land: Land,
  real: RealOutlines,
): LandGroup[] {
  const grounds = new Map<string, MutableGroup>();
  const coasts = new Map<string, MutableGroup>();
  for (const commune of communes) {
    const ground = groundOf(commune, real);
    const isDrawn = real.has(commune.id);
    if (ground !== null) join(groundGroup(grounds, ground, commune, real), commune, isDrawn);
    join(coastGroup(coasts, commune, land, real), commune, isDrawn || ground !== null);
  }
  const french = [...coasts.values()].filter(({ zone }) => zone !== 'com');
  if (french.some(hasToDraw)) {
    for (const part of land.france) nearestGroup(part, french)?.land.push(part);
  }
  return [...grounds.values(), ...coasts.values()].filter(hasToDraw);
}

const hasToDraw = ({ communes }: LandGroup): boolean => communes.length > 0;

const join = (group: MutableGroup, commune: CommuneCentre, isKnown: boolean): void => {
  (isKnown ? group.neighbours : group.communes).push(commune);
};

const newGroup = (zone: string, land: readonly Polygon[]): Omit<MutableGroup, 'precision'> => ({
  ...{ zone, communes: [], neighbours: [] },
  land: [...land],
});

function groundGroup(
  groups: Map<string, MutableGroup>,
  ground: string,
  { zone }: CommuneCentre,
  real: RealOutlines,
): MutableGroup {
  const known = groups.get(ground);
  if (known !== undefined) return known;
  const precision = OutlinePrecision.BOUNDED;
  const group = { ...newGroup(zone, real.get(ground) ?? []), precision };
  groups.set(ground, group);
  return group;
}

function coastGroup(
  groups: Map<string, MutableGroup>,
  commune: CommuneCentre,
  land: Land,
  real: RealOutlines,
): MutableGroup {
  const key = keyOf(commune);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const isCollectivite = commune.zone === 'com';
  const own = isCollectivite ? real.get(`COL-${key}`) : undefined;
  const coast = isCollectivite ? (own ?? land.collectivites.get(`COL-${key}`) ?? []) : [];
  const precision = own === undefined ? OutlinePrecision.APPROXIMATE : OutlinePrecision.BOUNDED;
  const group = { ...newGroup(commune.zone, coast), precision };
  groups.set(key, group);
  return group;
}
