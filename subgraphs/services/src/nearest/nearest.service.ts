import type { LonLat } from '@maillage/kit';
import { checkPageSize, greatCircleMetres } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import { toService } from '../service/service.row.js';
import type { NearbyService } from '../service/service.type.js';
import type { TerritoryRepository } from '../territory/territory.repository.js';
import { legalPoint } from './legal-projection.js';
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
    return this.near(point, wanted, null);
  }

  /** From the centre of a territory, outside it when asked; nothing when it has no centre. */
  async fromTerritory(id: string, wanted: Wanted, outside: boolean): Promise<NearbyService[]> {
    const centre = await this.territories.centre(id);
    return centre === null ? [] : this.near(centre, wanted, outside ? id : null);
  }

  private async near(
    point: LonLat,
    wanted: Wanted,
    outside: string | null,
  ): Promise<NearbyService[]> {
    checkPageSize(wanted.first, MAX_NEAREST);
    const from = legalPoint(point);
    if (from === null) return [];
    const kinds = wanted.kinds.map((k) => k.num);
    const rows = await this.services.near({ kinds, from, first: wanted.first + SPARE, outside });
    const ranked = rows
      .map((row) => ({
        metres: Math.round(greatCircleMetres(point, row)),
        service: toService(row),
      }))
      .sort((a, b) => a.metres - b.metres || (a.service.id < b.service.id ? -1 : 1));
    return kinds.flatMap((num) =>
      ranked.filter(({ service }) => service.kindNum === num).slice(0, wanted.first),
    );
  }
}
