import type { LonLat } from '@maillage/kit';
import { greatCircleMetres } from '@maillage/kit';
import { toGrid } from '../outline/grid.js';
import { holds } from '../outline/ring.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { TerritoryLoader } from '../territory/territory.loader.js';
import { PointOutside } from './point.errors.js';
import type { NearRow, PointRepository } from './point.repository.js';
import type { TerritoryAtPoint } from './point.type.js';
import { rankCandidates } from './rank-candidates.js';

/** Centres looked at: boxes that hold a point belong to communes near it, even large ones. */
const NEAR = 80;

/** Candidates that an answer holds. */
const FIRST = 5;

/** What real limits hold a point, from the smallest; null where none of that level do. */
interface Limits {
  readonly commune: string | null;
  /** An arrondissement, else a département. */
  readonly ground: string | null;
}

/** Finds where a point is. */
export class PointService {
  constructor(private readonly communes: PointRepository) {}

  /** @throws PointOutside */
  async at(point: LonLat, loader: TerritoryLoader): Promise<TerritoryAtPoint> {
    const { lon, lat } = point;
    if (!isOnEarth(point)) throw new PointOutside(lon, lat);
    const { commune, ground } = await this.limitsAt(point);
    if (commune !== null) return surely(point, commune, loader);
    const near = inside(await this.communes.near(lon, lat, NEAR), ground);
    const ranked = rankCandidates(point, near, FIRST);
    if (ranked.length === 0) throw new PointOutside(lon, lat);
    const territories = await Promise.all(ranked.map(({ id }) => loader.load(id)));
    const candidates = ranked.flatMap(({ metres, inBox }, i) => {
      const territory = territories[i];
      return territory == null ? [] : [{ territory, metres, inBox }];
    });
    return { approximate: true, candidates };
  }

  private async limitsAt({ lon, lat }: LonLat): Promise<Limits> {
    const around = await this.communes.limitsAround(lon, lat);
    const found = around.filter(({ polygons }) => holds(polygons, [toGrid(lon), toGrid(lat)]));
    const at = (level: TerritoryLevel): string | null =>
      found.find((one) => one.level === level)?.territory ?? null;
    const ground = at(TerritoryLevel.ARRONDISSEMENT) ?? at(TerritoryLevel.DEPARTEMENT);
    return { commune: at(TerritoryLevel.COMMUNE), ground };
  }
}

/** The only candidate, when the real limits of a commune hold the point. */
async function surely(
  point: LonLat,
  commune: string,
  loader: TerritoryLoader,
): Promise<TerritoryAtPoint> {
  const territory = await loader.load(commune);
  if (territory === null) throw new PointOutside(point.lon, point.lat);
  const metres = Math.round(greatCircleMetres(point, territory.centre ?? point));
  return { approximate: false, candidates: [{ territory, metres, inBox: true }] };
}

/** Communes of the arrondissement or département whose real limits hold the point, where that is known. */
function inside(near: readonly NearRow[], ground: string | null): readonly NearRow[] {
  const own = near.filter(({ ancestors }) => ground !== null && ancestors.includes(ground));
  return own.length === 0 ? near : own;
}

const isOnEarth = ({ lon, lat }: LonLat): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
