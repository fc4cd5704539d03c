import { HubError } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import type { MarkRow, Rectangle, ServicePointsRepository } from './service-points.repository.js';
import type { ServicePoints } from './service-points.type.js';

/** A rectangle whose sides are crossed, or that is not on Earth. */
export class RectangleInvalid extends HubError {
  static override readonly code = 'RECTANGLE_INVALID';
  constructor(at: Rectangle) {
    super('Le rectangle demandé n’existe pas : west < east, south < north, en degrés.', {
      details: { ...at },
    });
  }
}

/** Below this zoom marks would hide one another. */
const ALONE_FROM_ZOOM = 10;
/** More marks than this neither help the reader nor the browser. */
const MAX_ALONE = 5000;
/** Side of a cluster's cell on the screen; the map's world is 512 px wide at zoom 0. */
const CELL_PIXELS = 64;
const WORLD_PIXELS = 512;

/** What a map shows. */
export interface View {
  readonly at: Rectangle;
  readonly zoom: number;
}

/** Marks for a view of the map. */
export class ServicePointsService {
  constructor(private readonly points: ServicePointsRepository) {}

  /** Services alone when near and few enough, clusters otherwise. @throws RectangleInvalid */
  async inView(kinds: readonly ServiceKind[], { at, zoom }: View): Promise<ServicePoints> {
    checkRectangle(at);
    const numbers = kinds.map((k) => k.num);
    const total = await this.points.count(numbers, at);
    const clustered = zoom < ALONE_FROM_ZOOM || total > MAX_ALONE;
    const rows = clustered
      ? await this.points.clusters(numbers, at, cellDegrees(zoom))
      : await this.points.alone(numbers, at);
    return { clustered, total, ...toColumns(rows, kinds) };
  }
}

function checkRectangle(at: Rectangle): void {
  const { west, south, east, north } = at;
  const inside = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (!(inside && west < east && south < north)) throw new RectangleInvalid(at);
}

function cellDegrees(zoom: number): number {
  return (360 * CELL_PIXELS) / (WORLD_PIXELS * 2 ** Math.max(0, Math.min(zoom, 20)));
}

type Columns = Omit<ServicePoints, 'clustered' | 'total'>;

function toColumns(rows: readonly MarkRow[], kinds: readonly ServiceKind[]): Columns {
  const rankOf = new Map(kinds.map((k, rank) => [String(k.num), rank]));
  const mixes = rows.map(({ mix }) =>
    Object.entries(mix)
      .map(([num, n]) => ({ rank: rankOf.get(num) ?? 0, n }))
      .sort((a, b) => b.n - a.n || a.rank - b.rank),
  );
  return {
    lons: rows.map((r) => r.lon),
    lats: rows.map((r) => r.lat),
    counts: rows.map((r) => r.count),
    kindCodes: kinds.map((k) => k.code),
    kinds: mixes.map((mix) => mix[0]?.rank ?? 0),
    mix: mixes.map((mix) =>
      mix.map(({ rank, n }) => `${kinds[rank]?.code ?? ''}:${String(n)}`).join(' '),
    ),
    ids: rows.map((r) => r.id),
    names: rows.map((r) => r.name),
  };
}
