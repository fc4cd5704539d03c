import { checkPageSize } from '@maillage/kit';
import type { ServicesContext } from '../context.js';
import { DistanceMethod } from '../nearest/nearby-service.type.js';
import { toService } from '../service/service.row.js';
import type { Service } from '../service/service.type.js';
import { PointPrecision } from '../service/service.type.js';
import { WalkTooFar } from './transit.errors.js';
import { MAX_STOPS } from './transit.loaders.js';
import { toDates, toDays, toLine } from './transit.map.js';
import type { NearbyTransit, StopTransit, TransitNetwork } from './transit.type.js';
import { TransitState } from './transit.type.js';

/** Metres: how far stops can be looked for, and how far one must be to say that a network is there. */
const MAX_METRES = 2000;

/** What is looked for around a service. */
export interface Walk {
  /** Metres, as the crow flies. */
  readonly within: number;
  readonly first: number;
}

/** Lets a distance pass that people walk. @throws WalkTooFar */
export function checkWalk(within: number): void {
  if (!(within >= 1 && within <= MAX_METRES)) throw new WalkTooFar(within, MAX_METRES);
}

/** Stops around a service, and what is known of transport there. @throws WalkTooFar, PageSizeInvalid */
export async function transitAround(
  { id, location, territory }: Service,
  { within, first }: Walk,
  context: ServicesContext,
): Promise<NearbyTransit> {
  checkPageSize(first, MAX_STOPS);
  checkWalk(within);
  const { transit } = context;
  const unknown = { within, stops: [], networks: [] };
  if (location.precision === PointPrecision.COMMUNE_CENTRE)
    return { state: TransitState.PLACE_UNKNOWN, ...unknown };
  const { lon, lat } = location;
  const near = (await transit.near.load({ lon, lat })).filter(
    ({ metres, stop }) => metres <= MAX_METRES && stop.id !== id,
  );
  const serving = territory === null ? [] : await transit.serving.load(territory.id);
  const sources = [...new Set([...near.map(({ stop }) => stop.source), ...serving])];
  if (sources.length === 0) return { state: TransitState.NOT_COVERED, ...unknown };
  const stops = near.filter(({ metres }) => metres <= within).slice(0, first);
  return {
    ...{ state: TransitState.COVERED, within },
    stops: stops.map(({ metres, stop }) => ({
      ...{ metres, method: DistanceMethod.GREAT_CIRCLE, stop: toService(stop) },
    })),
    networks: await Promise.all(sources.map((source) => networkOf(source, context))),
  };
}

/** What a stop offers; null for what is no stop. */
export async function offerOf(
  { state, sourceId }: Service,
  context: ServicesContext,
): Promise<StopTransit | null> {
  const offer = await context.transit.offer.load(state);
  if (offer === null) return null;
  const feed = await context.transit.feed.load(sourceId);
  return {
    lines: offer.lines.map(toLine),
    days: toDays(offer, feed),
    network: await networkOf(sourceId, context),
  };
}

async function networkOf(
  source: string,
  { transit, catalogue, today }: ServicesContext,
): Promise<TransitNetwork> {
  const feed = await transit.feed.load(source);
  const { from = null, until = null } = feed ?? {};
  return {
    ...{ source: await catalogue.source(source), validFrom: from, validUntil: until },
    ...{ expired: until !== null && until < today, dates: toDates(feed) },
  };
}
