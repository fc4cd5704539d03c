import type {
  StopDay,
  StopLine,
  StopTransit,
  TransitDay,
} from '../../producer/stop-transit.port.js';
import { TRANSIT_DAYS } from '../../producer/stop-transit.port.js';
import type { Line } from './gtfs.lines.js';
import type { Trip } from './gtfs.trips.js';

/** A trip that calls at a stop. */
export interface Call {
  readonly stop: string;
  readonly sequence: number;
  /** Seconds since the day of service began; undefined where no time is told. */
  readonly leaves: number | undefined;
  readonly canBoard: boolean;
}

/** Departures at a stop on a day. */
interface Leaving {
  count: number;
  first: number;
  last: number;
}

/** Departures of a line at a stop, by day. */
type Leavings = Map<TransitDay, Leaving>;

const MINUTE = 60;

/**
 * What leaves from each stop. Trips are told in any order, each call once; the last call of a trip is
 * where it ends, and nothing can be boarded there. It grows with trips and with lines at stops, not with calls.
 */
export class DepartureBoard {
  private readonly stops = new Map<string, Map<number, Leavings>>();
  /** Of each trip, the call that is the last as far as is known. */
  private readonly ends = new Map<Trip, Call>();
  private readonly models = new Map<Trip, Call[]>();

  add(trip: Trip, call: Call): void {
    this.leavings(trip, call);
    if (trip.repeated.length > 0) {
      this.models.set(trip, [...(this.models.get(trip) ?? []), call]);
      return;
    }
    const end = this.ends.get(trip);
    if (end === undefined || call.sequence > end.sequence) {
      this.ends.set(trip, call);
      if (end !== undefined) this.leave(trip, end, 1, end.leaves, end.leaves);
    } else this.leave(trip, call, 1, call.leaves, call.leaves);
  }

  /** Adds what trips that are repeated leave; once every call was told. */
  close(): void {
    for (const [trip, calls] of this.models) {
      const inOrder = [...calls].sort((a, b) => a.sequence - b.sequence);
      const start = inOrder[0]?.leaves ?? 0;
      for (const { from, until, every } of trip.repeated) {
        const times = Math.ceil((until - from) / every);
        if (times < 1) continue;
        for (const call of inOrder.slice(0, -1)) {
          const first = call.leaves === undefined ? undefined : from + call.leaves - start;
          const last = first === undefined ? undefined : first + (times - 1) * every;
          this.leave(trip, call, times, first, last);
        }
      }
    }
  }

  /** Whether a trip calls there, if only to end. */
  isServed(stop: string): boolean {
    return this.stops.has(stop);
  }

  /** What a stop offers. @param lines all lines, by their numbers */
  transitOf(stop: string, lines: readonly Line[]): StopTransit {
    const own = [...(this.stops.get(stop) ?? [])];
    const told = own.flatMap(([number, days]): StopLine[] => {
      const line = lines[number];
      return line === undefined ? [] : [{ ...line, departures: countsOf(days) }];
    });
    const days = TRANSIT_DAYS.flatMap((day) => {
      const leaving = own.flatMap(([, of]) => of.get(day) ?? []);
      return leaving.length === 0 ? [] : [[day, dayOf(leaving)] as const];
    });
    return { lines: told.sort(byName), days: Object.fromEntries(days) };
  }

  private leave(trip: Trip, call: Call, times: number, first?: number, last?: number): void {
    if (!call.canBoard) return;
    const of = this.leavings(trip, call);
    for (const day of trip.days) {
      const known = of.get(day) ?? { count: 0, first: Infinity, last: -Infinity };
      known.count += times;
      known.first = Math.min(known.first, first ?? Infinity);
      known.last = Math.max(known.last, last ?? -Infinity);
      of.set(day, known);
    }
  }

  private leavings({ line }: Trip, { stop }: Call): Leavings {
    const lines = this.stops.get(stop) ?? new Map<number, Leavings>();
    const of = lines.get(line) ?? new Map<TransitDay, Leaving>();
    this.stops.set(stop, lines.set(line, of));
    return of;
  }
}

const countsOf = (days: Leavings): StopLine['departures'] =>
  Object.fromEntries(
    TRANSIT_DAYS.flatMap((day) => {
      const count = days.get(day)?.count;
      return count === undefined ? [] : [[day, count]];
    }),
  );

function dayOf(leaving: readonly Leaving[]): StopDay {
  const first = Math.min(...leaving.map((one) => one.first));
  const last = Math.max(...leaving.map((one) => one.last));
  const departures = leaving.reduce((sum, { count }) => sum + count, 0);
  if (!Number.isFinite(first)) return { departures };
  return {
    ...{ departures, first: Math.floor(first / MINUTE), last: Math.floor(last / MINUTE) },
  };
}

const byName = (a: StopLine, b: StopLine): number =>
  a.name.localeCompare(b.name, 'fr', { numeric: true });
