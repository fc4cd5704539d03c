import type * as port from '../producer/stop-transit.port.js';
import { TRANSIT_DAYS } from '../producer/stop-transit.port.js';
import { TransitDayName, TransitModeName } from './transit-names.type.js';
import type { StopDepartures, TransitDate, TransitLine } from './transit.type.js';

/** Minutes since a day of service began, as `06:02`, or `24:50` after midnight. */
export function clockOf(minutes: number | undefined): string | null {
  if (minutes === undefined) return null;
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A line as it is public. */
export function toLine({
  name,
  longName,
  mode,
  color,
  textColor,
  departures,
}: port.StopLine): TransitLine {
  return {
    ...{ name, longName: longName ?? null, mode: TransitModeName[mode] },
    ...{ color: color ?? null, textColor: textColor ?? null },
    departures: TRANSIT_DAYS.flatMap((day) => {
      const count = departures[day];
      return count === undefined ? [] : [{ day: TransitDayName[day], departures: count }];
    }),
  };
}

/** What can be boarded on each day that the network tells: none is told too. */
export function toDays(
  { days }: port.StopTransit,
  feed: port.TransitFeed | null,
): StopDepartures[] {
  return TRANSIT_DAYS.flatMap((day) => {
    const own = days[day];
    if (own === undefined && feed?.days[day] === undefined) return [];
    const { departures = 0, first, last } = own ?? {};
    return [{ day: TransitDayName[day], departures, first: clockOf(first), last: clockOf(last) }];
  });
}

/** The days that stand for others. */
export const toDates = (feed: port.TransitFeed | null): TransitDate[] =>
  TRANSIT_DAYS.flatMap((day) => {
    const date = feed?.days[day];
    return date === undefined ? [] : [{ day: TransitDayName[day], date }];
  });
