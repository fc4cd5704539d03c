import type { LonLat } from '@maillage/kit';
import { Refused } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import type { StopTransit } from '../../producer/stop-transit.port.js';
import { told } from '../point.map.js';
import { STOP } from './gtfs.kinds.js';
import type { Stop } from './gtfs.stops.js';
import { placeOf } from './gtfs.stops.js';

/** A stop and what it offers, in our words. */
export function toPoint(stop: Stop, transit: StopTransit): PointOfService | Refused {
  const { head, platforms } = stop;
  const id = head.row.stop_id;
  const name = [head, ...platforms].find(({ row }) => row.stop_name !== undefined)?.row.stop_name;
  const at = placeOfStop(stop);
  if (name === undefined) return new Refused('ROW_INVALID', 'sans nom', id);
  if (at === undefined) return new Refused('PLACE_UNKNOWN', 'sans coordonnées', id);
  const ids = [id, ...platforms.map(({ row }) => row.stop_id)];
  return {
    ...{ kind: STOP.code, recordId: id, name, at },
    // A platform that is added before the first must not make another stop of them.
    keys: [...new Set(ids)].sort().map((one) => `gtfs-stop:${one}`),
    ...told({ accessible: accessibleOf(stop), transit }),
  };
}

/** That of the station, else in the middle of the platforms. */
function placeOfStop({ head, platforms }: Stop): LonLat | undefined {
  if (head.row.location_type === '1') {
    const own = placeOf(head.row);
    if (own !== undefined) return own;
  }
  const places = platforms.flatMap(({ row }) => placeOf(row) ?? []);
  if (places.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(6));
  return { lon: mean(places.map(({ lon }) => lon)), lat: mean(places.map(({ lat }) => lat)) };
}

/** Whether every platform can be boarded in a wheelchair; undefined where one does not say and none is known not to be. */
function accessibleOf({ platforms }: Stop): boolean | undefined {
  const said = platforms.map(({ row }) => row.wheelchair_boarding);
  if (said.includes('2')) return false;
  return said.length > 0 && said.every((value) => value === '1') ? true : undefined;
}
