import type { PointOfService } from '../../producer/producer.port.js';
import type { StationRow } from './station.schema.js';

/** A railway stop in our words; the producer's name stands as it is. */
export function toPoint({ id, name, latitude, longitude }: StationRow): PointOfService {
  return { kind: 'gare', recordId: id, name, at: { lon: longitude, lat: latitude } };
}
