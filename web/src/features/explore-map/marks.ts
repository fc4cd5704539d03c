import type { MapPointsQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';

/** A click on a cluster comes this much nearer. */
export const CLUSTER_STEP = 2;

/** Marks as the graph gives them. */
export type Points = Whole<MapPointsQuery>['servicePoints'];

/** A mark of the map: a service, or several. */
export interface Mark {
  /** The same in every answer that shows it, whatever comes before it. */
  readonly key: string;
  readonly position: [number, number];
  readonly count: number;
  /** Rank of its kind, or of the most frequent of its kinds, among those that are shown. */
  readonly kind: number;
  /** Kinds of a cluster: `gare:3 mairie:12`. */
  readonly mix: string;
  readonly id: string | null;
  readonly name: string | null;
}

/** The columns of the graph as marks. */
export function marksOf(points: Points, codes: readonly string[]): readonly Mark[] {
  return points.lons.map((lon, rank) => ({
    key: points.ids[rank] ?? `${String(lon)},${String(points.lats[rank] ?? 0)}`,
    position: [lon, points.lats[rank] ?? 0],
    count: points.counts[rank] ?? 1,
    kind: codes.indexOf(points.kindCodes[points.kinds[rank] ?? 0] ?? ''),
    mix: points.mix[rank] ?? '',
    id: points.ids[rank] ?? null,
    name: points.names[rank] ?? null,
  }));
}

const SINGLE_PIXELS = 8;
const LARGEST_PIXELS = 21;

/** Pixels; a cluster grows with the number of its figures, lest it hide its neighbours. */
export const radiusOf = ({ count }: Mark): number =>
  count === 1 ? SINGLE_PIXELS : Math.min(LARGEST_PIXELS, 9 + 1.6 * Math.log2(count));
