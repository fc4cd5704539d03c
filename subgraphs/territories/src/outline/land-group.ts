import { toGrid } from './grid.js';
import type { Land } from './land.js';
import type { CommuneCentre, Point, Polygon } from './outline.types.js';
import { boxOf } from './ring.js';

/** Communes that share a land, and that land: the mainland with Corsica, one département overseas, one collectivity. */
export interface LandGroup {
  readonly zone: string;
  readonly communes: readonly CommuneCentre[];
  readonly land: readonly Polygon[];
}

interface MutableGroup extends LandGroup {
  readonly communes: CommuneCentre[];
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
    for (const commune of group.communes) {
      const [cx, cy] = centreOf(commune);
      const distance = (cx - x) ** 2 + (cy - y) ** 2;
      if (distance < least) [nearest, least] = [group, distance];
    }
  }
  return nearest;
}

/** Shares the communes and the land out between groups. */
export function landGroups(communes: readonly CommuneCentre[], land: Land): LandGroup[] {
  const groups = new Map<string, MutableGroup>();
  for (const commune of communes) {
    const key = keyOf(commune);
    const known = groups.get(key);
    if (known) known.communes.push(commune);
    else {
      const own = commune.zone === 'com' ? land.collectivites.get(`COL-${key}`) : [];
      groups.set(key, { zone: commune.zone, communes: [commune], land: [...(own ?? [])] });
    }
  }
  const french = [...groups.values()].filter(({ zone }) => zone !== 'com');
  for (const part of land.france) nearestGroup(part, french)?.land.push(part);
  return [...groups.values()];
}
