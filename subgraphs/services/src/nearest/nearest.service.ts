import type { LonLat } from '@maillage/kit';
import { checkPageSize, greatCircleMetres } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import { toService } from '../service/service.row.js';
import { COUNTED_LEVELS } from '../territory/counted-levels.js';
import type { TerritoryCentre, TerritoryRepository } from '../territory/territory.repository.js';
import { legalPoint } from './legal-projection.js';
import type { DistanceOrigin, NearbyService } from './nearby-service.type.js';
import { DistanceMethod } from './nearby-service.type.js';
import { PointOutside } from './nearest.errors.js';
import type { NearestRepository } from './nearest.repository.js';

/** Most services of a kind that one answer holds. */
const MAX_NEAREST = 50;

/** The plane and the sphere disagree by little: a few more rows than asked, ranked again, settle it. */
const SPARE = 5;

/** What is looked for. */
export interface Wanted {
  readonly kinds: readonly ServiceKind[];
  /** Services per kind. */
  readonly first: number;
}

/** Nearest services as the crow flies. */
export class NearestService {
  constructor(
    private readonly services: NearestRepository,
    private readonly territories: TerritoryRepository,
  ) {}

  /** From a point. @throws PointOutside, PageSizeInvalid */
  async fromPoint(point: LonLat, wanted: Wanted): Promise<NearbyService[]> {
    if (legalPoint(point) === null) throw new PointOutside(point.lon, point.lat);
    return this.near({ ...point, precision: null }, wanted, null);
  }

  /** From the centre of a territory, outside it when asked; nothing when it has no centre. */
  async fromTerritory(id: string, wanted: Wanted, outside: boolean): Promise<NearbyService[]> {
    const centre = await this.territories.centre(id);
    if (centre === null || (outside && centre.level === 'FRANCE')) return [];
    const { lon, lat, precision } = centre;
    return this.near({ lon, lat, precision }, wanted, outside ? leftOut(id, centre) : null);
  }

  private async near(
    origin: DistanceOrigin,
    wanted: Wanted,
    outside: string | null,
  ): Promise<NearbyService[]> {
    checkPageSize(wanted.first, MAX_NEAREST);
    const from = legalPoint(origin);
    if (from === null) return [];
    const kinds = wanted.kinds.map((k) => k.num);
    const rows = await this.services.near({ kinds, from, first: wanted.first + SPARE, outside });
    const ranked = rows
      .map((row) => ({
        metres: Math.round(greatCircleMetres(origin, row)),
        method: DistanceMethod.GREAT_CIRCLE,
        origin,
        service: toService(row),
      }))
      .sort((a, b) => a.metres - b.metres || (a.service.id < b.service.id ? -1 : 1));
    return kinds.flatMap((num) =>
      ranked.filter(({ service }) => service.kindNum === num).slice(0, wanted.first),
    );
  }
}

/** The territory whose services are left out: itself, or its commune where points are known no deeper. */
function leftOut(id: string, { level, parents }: TerritoryCentre): string {
  return COUNTED_LEVELS.includes(level) ? id : (parents[0] ?? id);
}
