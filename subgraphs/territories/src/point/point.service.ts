import type { LonLat } from '@maillage/kit';
import type { TerritoryLoader } from '../territory/territory.loader.js';
import { PointOutside } from './point.errors.js';
import type { PointRepository } from './point.repository.js';
import type { TerritoryAtPoint } from './point.type.js';
import { rankCandidates } from './rank-candidates.js';

/** Centres looked at: boxes that hold a point belong to communes near it, even large ones. */
const NEAR = 80;

/** Candidates that an answer holds. */
const FIRST = 5;

/** Finds where a point is. */
export class PointService {
  constructor(private readonly communes: PointRepository) {}

  /** @throws PointOutside */
  async at(point: LonLat, loader: TerritoryLoader): Promise<TerritoryAtPoint> {
    const { lon, lat } = point;
    if (!isOnEarth(point)) throw new PointOutside(lon, lat);
    const ranked = rankCandidates(point, await this.communes.near(lon, lat, NEAR), FIRST);
    if (ranked.length === 0) throw new PointOutside(lon, lat);
    const territories = await Promise.all(ranked.map(({ id }) => loader.load(id)));
    const candidates = ranked.flatMap(({ metres, inBox }, i) => {
      const territory = territories[i];
      return territory == null ? [] : [{ territory, metres, inBox }];
    });
    return { approximate: true, candidates };
  }
}

const isOnEarth = ({ lon, lat }: LonLat): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
