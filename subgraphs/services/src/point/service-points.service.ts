import { HubError } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import type { Rectangle } from './cells.js';
import { cellsIn, cellZoom, CLUSTERED_TO_ZOOM, rectangleOf } from './cells.js';
import type { MarkRow, ServicePointsRepository } from './service-points.repository.js';
import type { ServicePoints } from './service-points.type.js';
import type { WorldPart } from './world-parts.js';
import { worldParts } from './world-parts.js';

/** A rectangle whose sides are crossed, or that is not on Earth. */
export class RectangleInvalid extends HubError {
  static override readonly code = 'RECTANGLE_INVALID';
  constructor(at: Rectangle) {
    super('Le rectangle demandé n’existe pas : west < east, south < north, en degrés.', {
      details: { ...at },
    });
  }
}

/** More marks than this neither help the reader nor the browser. */
const MAX_ALONE = 5000;
/** A map that repeats the world goes so far. */
const MAX_LONGITUDE = 540;

/** What a map shows. */
export interface View {
  readonly at: Rectangle;
  readonly zoom: number;
}

interface Marks {
  readonly clustered: boolean;
  readonly rows: readonly MarkRow[];
}

/** Marks for a view of the map. */
export class ServicePointsService {
  constructor(private readonly points: ServicePointsRepository) {}

  /** Services alone when near and few enough, clusters otherwise. @throws RectangleInvalid */
  async inView(kinds: readonly ServiceKind[], { at, zoom }: View): Promise<ServicePoints> {
    checkRectangle(at);
    const numbers = kinds.map((k) => k.num);
    const parts = worldParts(at);
    const { clustered, rows } =
      (await this.alone(numbers, parts, zoom)) ?? (await this.clusters(numbers, parts, zoom));
    const total = rows.reduce((sum, row) => sum + row.count, 0);
    return { clustered, total, ...toColumns(rows, kinds) };
  }

  /** Null where marks would hide one another, or are too many. */
  private async alone(
    kinds: readonly number[],
    parts: readonly WorldPart[],
    zoom: number,
  ): Promise<Marks | null> {
    if (cellZoom(zoom) <= CLUSTERED_TO_ZOOM) return null;
    const rows = await gather(parts, (at) => this.points.alone(kinds, at, MAX_ALONE + 1));
    return rows.length > MAX_ALONE ? null : { clustered: false, rows };
  }

  /** Whole cells, whatever the view cuts: a cluster is the same in every view. */
  private async clusters(
    kinds: readonly number[],
    parts: readonly WorldPart[],
    zoom: number,
  ): Promise<Marks> {
    const whole = cellZoom(zoom);
    const rows = await gather(parts, (at) => {
      const cells = cellsIn(at, whole);
      return whole <= CLUSTERED_TO_ZOOM
        ? this.points.clusters(kinds, whole, cells)
        : this.points.clustersInView(kinds, whole, rectangleOf(cells, whole));
    });
    return { clustered: true, rows };
  }
}

/** The marks of every part, where the view shows them. */
async function gather(
  parts: readonly WorldPart[],
  marksOf: (at: Rectangle) => Promise<MarkRow[]>,
): Promise<MarkRow[]> {
  const found = await Promise.all(
    parts.map(async ({ at, shift }) =>
      (await marksOf(at)).map((row) => ({ ...row, lon: row.lon + shift })),
    ),
  );
  return found.flat();
}

function checkRectangle(at: Rectangle): void {
  const { west, south, east, north } = at;
  const inside = west >= -MAX_LONGITUDE && east <= MAX_LONGITUDE && south >= -90 && north <= 90;
  if (!(inside && west < east && south < north)) throw new RectangleInvalid(at);
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
