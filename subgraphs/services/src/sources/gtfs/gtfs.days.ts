import type { TransitDay, TransitFeed } from '../../producer/stop-transit.port.js';
import { TRANSIT_DAYS } from '../../producer/stop-transit.port.js';
import type { Calendar, Period } from './gtfs.calendar.js';

/** As a date counts its days: a Tuesday stands for the days of the week. */
const WEEKDAY: Readonly<Record<TransitDay, number>> = { WEEKDAY: 2, SATURDAY: 6, SUNDAY: 0 };

/** A year at most is looked at, and no less than four weeks where there are as many. */
const YEAR = 365;
const FOUR_WEEKS = 28;
const DAY_MS = 86_400_000;

/** The day so many days later (ISO). */
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The year of timetable from the day that the feed describes on; the last one where nearly nothing of
 * the timetable is left then.
 */
export function windowOf(period: Period, validOn: string): Period {
  const from = validOn > period.from ? validOn : period.from;
  const year = shifted(from, YEAR);
  const until = period.until < year ? period.until : year;
  if (shifted(from, FOUR_WEEKS) <= until) return { from, until };
  const back = shifted(period.until, -YEAR);
  return { from: period.from > back ? period.from : back, until: period.until };
}

/** Days of a window that fall on a day of the week. */
function datesOf({ from, until }: Period, weekday: number): string[] {
  const dates: string[] = [];
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7;
  for (let date = shifted(from, ahead); date <= until; date = shifted(date, 7)) dates.push(date);
  return dates;
}

/** The first of the days that run as most of the others do: bank holidays and school holidays are fewer. */
function ordinary(calendar: Calendar, dates: readonly string[]): string | undefined {
  const alike = new Map<string, string[]>();
  const services = calendar.services;
  for (const date of dates) {
    const running = services.flatMap((service, index) =>
      calendar.runs(service, date) ? [index] : [],
    );
    const pattern = running.join();
    alike.set(pattern, [...(alike.get(pattern) ?? []), date]);
  }
  const [most] = [...alike.values()].sort((a, b) => b.length - a.length);
  return most?.[0];
}

/** The days of a feed: those of its timetable, and those that stand for the others. */
export function feedDays(calendar: Calendar, validOn: string): TransitFeed | null {
  const { period } = calendar;
  if (period === null) return null;
  const window = windowOf(period, validOn);
  const days = TRANSIT_DAYS.flatMap((day) => {
    const date = ordinary(calendar, datesOf(window, WEEKDAY[day]));
    return date === undefined ? [] : [[day, date] as const];
  });
  return { ...period, days: Object.fromEntries(days) };
}
