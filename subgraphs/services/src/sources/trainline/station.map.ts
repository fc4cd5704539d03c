import type { IncomingPoint } from '../../load/service-source.port.js';
import type { StationRow } from './station.schema.js';

/** A railway stop in our words; the producer's name stands as it is. */
export function toPoint(
  { id, name, latitude, longitude }: StationRow,
  line: number,
): IncomingPoint {
  return { kind: 'gare', recordId: id, line, name, at: { lon: longitude, lat: latitude } };
}
