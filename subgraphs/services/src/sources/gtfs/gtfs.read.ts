import type { RowOutcome, SourceFile } from '@maillage/kit';
import { LeftOut } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import type { TransitFeed } from '../../producer/stop-transit.port.js';
import { DepartureBoard } from './gtfs.board.js';
import { Calendar } from './gtfs.calendar.js';
import { feedDays } from './gtfs.days.js';
import { Lines } from './gtfs.lines.js';
import { toPoint } from './gtfs.map.js';
import type { StopRow, StopTimeRow } from './gtfs.schema.js';
import { stopTimeRow } from './gtfs.schema.js';
import { STOPS, stopsOf } from './gtfs.stops.js';
import type { Table, TableRow } from './gtfs.tables.js';
import { FeedTables } from './gtfs.tables.js';
import type { Trip } from './gtfs.trips.js';
import { readTrips } from './gtfs.trips.js';

const STOP_TIMES: Table<StopTimeRow> = {
  name: 'stop_times',
  columns: ['trip_id', 'stop_id', 'stop_sequence', 'departure_time'],
  schema: stopTimeRow,
};

/** One cannot get on: the others are by the timetable, or to be asked for. */
const NO_PICKUP = '1';

/** Files of a feed by name. */
export type FeedFiles = ReadonlyMap<string, SourceFile>;

/** What a feed says of its own days. */
export async function aboutFeed(files: FeedFiles, validOn: string): Promise<TransitFeed | null> {
  return feedDays(await Calendar.read(new FeedTables(files)), validOn);
}

/** Stops of a feed with what they offer, and what became of every row of its tables. */
export async function* readFeed(
  files: FeedFiles,
  validOn: string,
): AsyncGenerator<RowOutcome<PointOfService>> {
  const tables = new FeedTables(files);
  const calendar = await Calendar.read(tables);
  const lines = await Lines.read(tables);
  const trips = await readTrips(tables, calendar, lines, feedDays(calendar, validOn));
  const rows: TableRow<StopRow>[] = [];
  for await (const row of tables.rows(STOPS)) rows.push(row);
  const stops = stopsOf(rows);
  const idOf = new Map(
    stops.flatMap(({ head, platforms }) =>
      [head, ...platforms].map(({ row }) => [row.stop_id, head.row.stop_id] as const),
    ),
  );
  const board = await readDepartures(tables, trips, idOf);
  yield* tables.outcomes(STOPS);
  const file = 'stops.txt';
  const told = new Map(stops.map((stop) => [stop.head, stop]));
  for (const row of rows) {
    const stop = told.get(row);
    const result =
      stop === undefined
        ? reasonNotTold(row, idOf)
        : board.isServed(row.row.stop_id)
          ? toPoint(stop, board.transitOf(row.row.stop_id, lines.all))
          : new LeftOut('arrêt qu’aucune course ne dessert');
    yield { line: row.line, file, result };
  }
}

const reasonNotTold = ({ row }: TableRow<StopRow>, idOf: ReadonlyMap<string, string>): LeftOut =>
  new LeftOut(
    idOf.has(row.stop_id) ? 'quai d’un arrêt dit par un autre' : 'accès ou nœud d’une station',
  );

async function readDepartures(
  tables: FeedTables,
  trips: ReadonlyMap<string, Trip>,
  idOf: ReadonlyMap<string, string>,
): Promise<DepartureBoard> {
  const board = new DepartureBoard();
  for await (const { line, row } of tables.rows(STOP_TIMES)) {
    const trip = trips.get(row.trip_id);
    const stop = idOf.get(row.stop_id);
    if (trip === undefined) tables.refuse(STOP_TIMES, line, `course inconnue : ${row.trip_id}`);
    else if (stop === undefined) tables.refuse(STOP_TIMES, line, `arrêt inconnu : ${row.stop_id}`);
    else
      board.add(trip, {
        ...{ stop, sequence: row.stop_sequence, leaves: row.departure_time ?? row.arrival_time },
        canBoard: row.pickup_type !== NO_PICKUP,
      });
  }
  board.close();
  return board;
}
