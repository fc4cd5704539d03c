import type { LonLat } from '@maillage/kit';
import { greatCircleMetres, idInColumn } from '@maillage/kit';
import type { StopRow } from './gtfs.schema.js';
import { stopRow } from './gtfs.schema.js';
import type { Table, TableRow } from './gtfs.tables.js';

export const STOPS: Table<StopRow> = {
  name: 'stops',
  columns: ['stop_id', 'stop_lat', 'stop_lon'],
  schema: stopRow,
  idOf: idInColumn('stop_id'),
};

/** Platforms of one name that are no farther apart are one stop, where no station gathers them. */
const APART_METRES = 150;

/** A stop as people know it: a station, or the platforms that bear one name. */
export interface Stop {
  /** The row that it is told by: that of its station, else of its first platform by id. */
  readonly head: TableRow<StopRow>;
  readonly platforms: readonly TableRow<StopRow>[];
}

type StopLine = TableRow<StopRow>;

const isPlatform = ({ row }: StopLine): boolean => (row.location_type ?? '0') === '0';
const isStation = ({ row }: StopLine): boolean => row.location_type === '1';

/** The stops of a feed; its entrances, nodes and boarding areas are in none. */
export function stopsOf(rows: readonly StopLine[]): Stop[] {
  const stations = new Map(rows.filter(isStation).map((one) => [one.row.stop_id, one]));
  const ofStations = new Map<StopLine, StopLine[]>([...stations.values()].map((one) => [one, []]));
  const alone = new Map<string, StopLine[]>();
  for (const platform of rows.filter(isPlatform)) {
    const station = stations.get(platform.row.parent_station ?? '');
    if (station !== undefined) ofStations.get(station)?.push(platform);
    else {
      const name = platform.row.stop_name ?? platform.row.stop_id;
      alone.set(name, [...(alone.get(name) ?? []), platform]);
    }
  }
  return [
    ...[...ofStations].map(([head, platforms]) => ({ head, platforms })),
    ...[...alone.values()].flatMap((namesakes) => neighbours(namesakes)),
  ];
}

/** Namesakes, those that are near one another together; by id, so that order of rows changes nothing. */
function neighbours(namesakes: readonly StopLine[]): Stop[] {
  const groups: StopLine[][] = [];
  const inOrder = [...namesakes].sort((a, b) => (a.row.stop_id < b.row.stop_id ? -1 : 1));
  for (const platform of inOrder) {
    const near = groups.filter((group) => group.some((other) => areNear(other, platform)));
    const joined = [...near.flat(), platform];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.flatMap((platforms): Stop[] => {
    const [head] = [...platforms].sort((a, b) => (a.row.stop_id < b.row.stop_id ? -1 : 1));
    return head === undefined ? [] : [{ head, platforms }];
  });
}

function areNear(a: StopLine, b: StopLine): boolean {
  const [from, to] = [placeOf(a.row), placeOf(b.row)];
  return from !== undefined && to !== undefined && greatCircleMetres(from, to) <= APART_METRES;
}

/** Where a row is; undefined where it does not say. */
export const placeOf = ({ stop_lon: lon, stop_lat: lat }: StopRow): LonLat | undefined =>
  lon === undefined || lat === undefined ? undefined : { lon, lat };
