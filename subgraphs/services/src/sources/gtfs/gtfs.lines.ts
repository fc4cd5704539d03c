import type { StopLine, TransitMode } from '../../producer/stop-transit.port.js';
import type { RouteRow } from './gtfs.schema.js';
import { routeRow } from './gtfs.schema.js';
import type { FeedTables, Table } from './gtfs.tables.js';

const ROUTES: Table<RouteRow> = {
  name: 'routes',
  columns: ['route_id', 'route_type'],
  schema: routeRow,
};

/** Types of the standard; those of its extension go by hundreds. */
const MODES: Readonly<Record<number, TransitMode>> = {
  ...{ 0: 'TRAM', 1: 'METRO', 2: 'TRAIN', 3: 'BUS', 4: 'FERRY', 5: 'TRAM', 6: 'CABLE_CAR' },
  ...{ 7: 'FUNICULAR', 11: 'TROLLEYBUS', 12: 'MONORAIL' },
};
const EXTENDED: Readonly<Record<number, TransitMode>> = {
  ...{ 1: 'TRAIN', 2: 'COACH', 4: 'METRO', 7: 'BUS', 8: 'TROLLEYBUS', 9: 'TRAM', 10: 'FERRY' },
  ...{ 12: 'FERRY', 13: 'CABLE_CAR', 14: 'FUNICULAR', 15: 'TAXI' },
};

/** What runs on a route. */
export const modeOf = (type: number): TransitMode =>
  MODES[type] ?? EXTENDED[Math.floor(type / 100)] ?? 'OTHER';

/** A line, before it is told what leaves on it. */
export type Line = Omit<StopLine, 'departures'>;

/** The lines of a feed: routes that an agency shows under one name are one. */
export class Lines {
  readonly all: Line[] = [];
  private readonly numbers = new Map<string, number>();

  static async read(tables: FeedTables): Promise<Lines> {
    const lines = new Lines();
    const shown = new Map<string, number>();
    for await (const { row } of tables.rows(ROUTES)) {
      const line = lineOf(row);
      const key = [row.agency_id ?? '', line.mode, line.name].join('\n');
      const number = shown.get(key) ?? lines.all.push(line) - 1;
      shown.set(key, number);
      lines.numbers.set(row.route_id, number);
    }
    return lines;
  }

  /** The number of a route's line among {@link all}. */
  numberOf(route: string): number | undefined {
    return this.numbers.get(route);
  }
}

function lineOf(row: RouteRow): Line {
  const { route_short_name: short, route_long_name: long } = row;
  const { route_color: color, route_text_color: textColor } = row;
  return {
    ...{ name: short ?? long ?? row.route_id, mode: modeOf(row.route_type) },
    ...(short !== undefined && long !== undefined && { longName: long }),
    ...(color !== undefined && { color }),
    ...(textColor !== undefined && { textColor }),
  };
}
