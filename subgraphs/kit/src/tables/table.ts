/** One value of a table; null where nothing is told. */
export type Cell = string | number | boolean | null;

/** A column, named for machines and told for people. */
export interface Column {
  /** As Table Schema names types. */
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Points with what is told of them: two columns, `lon` and `lat`, are WGS 84 degrees. */
export interface PointTable {
  /** Stem of the files. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a column stands. */
export function rankOf({ columns }: PointTable, name: string): number {
  const rank = columns.findIndex((column) => column.name === name);
  if (rank < 0) throw new Error(`a table of points has a column ${name}`);
  return rank;
}

/** Longitude and latitude of each row. */
export function placesOf(table: PointTable): readonly (readonly [lon: number, lat: number])[] {
  const [lon, lat] = [rankOf(table, 'lon'), rankOf(table, 'lat')];
  return table.rows.map((row) => [Number(row[lon]), Number(row[lat])]);
}

/** Least and greatest longitudes and latitudes; null without a point. */
export function boundsOfPlaces(
  places: readonly (readonly [number, number])[],
): readonly [west: number, south: number, east: number, north: number] | null {
  if (places.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of places) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
