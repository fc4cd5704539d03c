import type { PageService } from './service-meta.js';

type Placed = Pick<PageService, 'kind' | 'location' | 'territory' | 'ended'>;

/** The last day on which the service was seen; null while it is there, or where nobody says. */
export const lastSeen = ({ ended }: Pick<PageService, 'ended'>): string | null =>
  ended?.observedBetween.after ?? null;

/**
 * The map around the service, its kind ticked. One that is there no more is shown as its commune was on the last day
 * that it was seen, for the map of a past day tells how many there were and not which.
 */
export function mapAround(service: Placed): string {
  const { kind, location, territory } = service;
  const day = lastSeen(service);
  const params = new URLSearchParams({
    services: kind.code,
    ...(day !== null && { niveau: 'commune', mesure: 'nombre', au: day }),
    ...(day !== null && territory !== null && { sel: territory.id }),
    ...{ lat: String(location.lat), lon: String(location.lon) },
    zoom: day === null ? '12' : '10',
  });
  return `/carte?${params.toString()}`;
}
