/** Days that a timetable is told for: an ordinary Tuesday, Saturday and Sunday. */
export const TRANSIT_DAYS = ['WEEKDAY', 'SATURDAY', 'SUNDAY'] as const;
export type TransitDay = (typeof TRANSIT_DAYS)[number];

/** What runs on a line. */
export type TransitMode =
  | 'TRAM'
  | 'METRO'
  | 'TRAIN'
  | 'BUS'
  | 'COACH'
  | 'FERRY'
  | 'CABLE_CAR'
  | 'FUNICULAR'
  | 'TROLLEYBUS'
  | 'MONORAIL'
  | 'TAXI'
  | 'OTHER';

/** A line that serves a stop. */
export interface StopLine {
  /** As it is displayed: `04A`. */
  readonly name: string;
  readonly longName?: string;
  readonly mode: TransitMode;
  /** Six hexadecimal digits, as the producer gives them. */
  readonly color?: string;
  readonly textColor?: string;
  /** Trips that can be boarded at the stop on each day. */
  readonly departures: Readonly<Partial<Record<TransitDay, number>>>;
}

/** What can be boarded at a stop on a day. */
export interface StopDay {
  readonly departures: number;
  /** Minutes since the day of service began, over 24 h after midnight; absent where no time is told. */
  readonly first?: number;
  readonly last?: number;
}

/** What a stop offers; a day without a departure is absent. */
export interface StopTransit {
  readonly lines: readonly StopLine[];
  readonly days: Readonly<Partial<Record<TransitDay, StopDay>>>;
}

/** What a network's files say of themselves; kept with their snapshot. */
export interface TransitFeed {
  /** First and last days of the timetable (ISO). */
  readonly from: string;
  readonly until: string;
  /** The day that stands for each (ISO); absent where the timetable has none. */
  readonly days: Readonly<Partial<Record<TransitDay, string>>>;
}
