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

/** Rows of points with what is told of them: two columns, `lon` and `lat`, are WGS 84 degrees. */
export interface PointRows {
  /** Stem of the files. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a row is, in WGS 84 degrees. */
export type Place = readonly [lon: number, lat: number];

/** Rows whose places were read, once for every format. */
export interface PointTable extends PointRows {
  /** In the order of the rows. */
  readonly places: readonly Place[];
  /** Least and greatest longitudes and latitudes; null without a row. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
}

/** @throws without a column `lon` or `lat` */
export function pointTable(rows: PointRows): PointTable {
  const [lon, lat] = [rankOf(rows, 'lon'), rankOf(rows, 'lat')];
  const places = rows.rows.map((row): Place => [Number(row[lon]), Number(row[lat])]);
  return { ...rows, places, bounds: boundsOf(places) };
}

/** Where a column stands. */
function rankOf({ columns }: PointRows, name: string): number {
  const rank = columns.findIndex((column) => column.name === name);
  if (rank < 0) throw new Error(`a table of points has a column ${name}`);
  return rank;
}

function boundsOf(places: readonly Place[]): PointTable['bounds'] {
  if (places.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of places) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
