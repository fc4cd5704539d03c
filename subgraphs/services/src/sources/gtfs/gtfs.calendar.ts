import type { CalendarRow, ExceptionRow } from './gtfs.schema.js';
import { calendarRow, exceptionRow, feedRow } from './gtfs.schema.js';
import type { FeedTables, Table } from './gtfs.tables.js';

const CALENDAR: Table<CalendarRow> = {
  name: 'calendar',
  columns: ['service_id', 'monday', 'sunday', 'start_date', 'end_date'],
  schema: calendarRow,
};

const EXCEPTIONS: Table<ExceptionRow> = {
  name: 'calendar_dates',
  columns: ['service_id', 'date', 'exception_type'],
  schema: exceptionRow,
};

const FEED = { name: 'feed_info', columns: [], schema: feedRow };

/** First and last days (ISO). */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** When each service of a feed runs, by its weeks and the days that are exceptions to them. */
export class Calendar {
  private readonly weeks = new Map<string, CalendarRow[]>();
  private readonly exceptions = new Map<string, Map<string, boolean>>();
  /** Of the timetable; null where it says no day. */
  period: Period | null = null;

  static async read(tables: FeedTables): Promise<Calendar> {
    const calendar = new Calendar();
    for await (const { row } of tables.rows(CALENDAR)) {
      calendar.weeks.set(row.service, [...(calendar.weeks.get(row.service) ?? []), row]);
      calendar.widen(row);
    }
    for await (const { row } of tables.rows(EXCEPTIONS)) {
      const { service, date, isAdded } = row;
      const own = calendar.exceptions.get(service) ?? new Map<string, boolean>();
      calendar.exceptions.set(service, own.set(date, isAdded));
      if (isAdded) calendar.widen({ from: date, until: date });
    }
    for await (const { row } of tables.rows(FEED)) {
      const { feed_start_date: from, feed_end_date: until } = row;
      if (from !== undefined && until !== undefined) calendar.period = { from, until };
    }
    return calendar;
  }

  /** Every service that is named. */
  get services(): readonly string[] {
    return [...new Set([...this.weeks.keys(), ...this.exceptions.keys()])];
  }

  /** Whether a service runs on a day (ISO). */
  runs(service: string, date: string): boolean {
    const exception = this.exceptions.get(service)?.get(date);
    if (exception !== undefined) return exception;
    const weeks = this.weeks.get(service) ?? [];
    const weekday = new Date(date).getUTCDay();
    return weeks.some(
      ({ from, until, on }) => from <= date && date <= until && on[weekday] === true,
    );
  }

  private widen({ from, until }: Period): void {
    const known = this.period ?? { from, until };
    this.period = {
      from: from < known.from ? from : known.from,
      until: until > known.until ? until : known.until,
    };
  }
}
