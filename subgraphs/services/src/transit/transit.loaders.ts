import type { LonLat } from '@maillage/kit';
import { greatCircleMetres, groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import { legalPoint } from '../nearest/legal-projection.js';
import type { StopTransit, TransitFeed } from '../producer/stop-transit.port.js';
import type { ServiceRow } from '../service/service.row.js';
import type { TransitRepository } from './transit.repository.js';

/** A stop, and how far it is. */
export interface StopAway {
  readonly metres: number;
  readonly stop: ServiceRow;
}

/** Stops, what they offer and their networks; one instance per request. */
export interface TransitLoaders {
  /** The nearest stops of a point on the sphere, the nearest first; as many as can be asked for. */
  readonly near: DataLoader<LonLat, readonly StopAway[], string>;
  /** Networks that serve a commune. */
  readonly serving: DataLoader<string, readonly string[]>;
  /** By source. */
  readonly feed: DataLoader<string, TransitFeed | null>;
  /** By the number of the words. */
  readonly offer: DataLoader<string, StopTransit | null>;
}

/** Most stops that one answer holds. */
export const MAX_STOPS = 50;

/** The plane and the sphere disagree by little: a few more rows than can be asked, ranked again. */
const SPARE = 5;

/** Gathers what is asked for in one tick into one query. */
export function transitLoaders(transit: TransitRepository): TransitLoaders {
  return {
    near: new DataLoader((points: readonly LonLat[]) => nearest(transit, points), {
      cacheKeyFn: ({ lon, lat }) => `${String(lon)} ${String(lat)}`,
    }),
    serving: new DataLoader(async (ids: readonly string[]) => {
      const of = groupedBy(await transit.serving(ids), ({ territory }) => territory);
      return ids.map((id) => (of.get(id) ?? []).map(({ source }) => source));
    }),
    feed: new DataLoader(async (sources: readonly string[]) => {
      const of = new Map((await transit.feeds(sources)).map(({ source, feed }) => [source, feed]));
      return sources.map((source) => of.get(source) ?? null);
    }),
    offer: new DataLoader(async (states: readonly string[]) => {
      const of = new Map((await transit.offers(states)).map((row) => [row.state, row.transit]));
      return states.map((state) => of.get(state) ?? null);
    }),
  };
}

async function nearest(
  transit: TransitRepository,
  points: readonly LonLat[],
): Promise<(readonly StopAway[])[]> {
  const legal = points.map((point) => legalPoint(point) ?? { zone: 0, x: 0, y: 0 });
  const of = groupedBy(await transit.near(legal, MAX_STOPS + SPARE), ({ asked }) => asked);
  return points.map((point, index) =>
    (of.get(index) ?? [])
      .map((stop) => ({ metres: Math.round(greatCircleMetres(point, stop)), stop }))
      .sort((a, b) => a.metres - b.metres || (a.stop.id < b.stop.id ? -1 : 1))
      .slice(0, MAX_STOPS),
  );
}
