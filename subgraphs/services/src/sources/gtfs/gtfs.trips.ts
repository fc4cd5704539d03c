import type { TransitDay, TransitFeed } from '../../producer/stop-transit.port.js';
import { TRANSIT_DAYS } from '../../producer/stop-transit.port.js';
import type { Calendar } from './gtfs.calendar.js';
import type { Lines } from './gtfs.lines.js';
import type { FrequencyRow, TripRow } from './gtfs.schema.js';
import { frequencyRow, tripRow } from './gtfs.schema.js';
import type { FeedTables, Table } from './gtfs.tables.js';

const TRIPS: Table<TripRow> = {
  name: 'trips',
  columns: ['route_id', 'service_id', 'trip_id'],
  schema: tripRow,
};

const FREQUENCIES: Table<FrequencyRow> = {
  name: 'frequencies',
  columns: ['trip_id', 'start_time', 'end_time', 'headway_secs'],
  schema: frequencyRow,
};

/** A trip, as its stop times need to know it. */
export interface Trip {
  /** Number of its line. */
  readonly line: number;
  /** Which of the days of the feed it runs on. */
  readonly days: readonly TransitDay[];
  /** When it is repeated, its times being those of a model. */
  readonly repeated: FrequencyRow[];
}

/** The trips of a feed by their ids: what grows with it is this map, not its stop times. */
export async function readTrips(
  tables: FeedTables,
  calendar: Calendar,
  lines: Lines,
  feed: TransitFeed | null,
): Promise<ReadonlyMap<string, Trip>> {
  const trips = new Map<string, Trip>();
  const daysOf = runningDays(calendar, feed);
  for await (const { line, row } of tables.rows(TRIPS)) {
    const number = lines.numberOf(row.route_id);
    const days = daysOf.get(row.service_id);
    if (number === undefined) tables.refuse(TRIPS, line, `ligne inconnue : ${row.route_id}`);
    else if (days === undefined)
      tables.refuse(TRIPS, line, `calendrier inconnu : ${row.service_id}`);
    else trips.set(row.trip_id, { line: number, days, repeated: [] });
  }
  for await (const { line, row } of tables.rows(FREQUENCIES)) {
    const trip = trips.get(row.trip);
    if (trip === undefined) tables.refuse(FREQUENCIES, line, `course inconnue : ${row.trip}`);
    else trip.repeated.push(row);
  }
  return trips;
}

/** Which of the feed's days each service runs on; one that runs on none of them may run on others. */
function runningDays(
  calendar: Calendar,
  feed: TransitFeed | null,
): ReadonlyMap<string, readonly TransitDay[]> {
  const runs = (service: string) =>
    TRANSIT_DAYS.filter((day) => {
      const date = feed?.days[day];
      return date !== undefined && calendar.runs(service, date);
    });
  return new Map(calendar.services.map((service) => [service, runs(service)]));
}
