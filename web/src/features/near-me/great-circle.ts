/** Mean radius of the Earth, in metres (IUGG): the graph's own, so that both give the same metres. */
const EARTH_RADIUS_METRES = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A place in WGS 84 degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Distance as the crow flies, in metres, by the haversine formula on a sphere. */
export function greatCircleMetres(a: LonLat, b: LonLat): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}
