import { geoPackage } from './geo-package.js';
import { geoParquet } from './geo-parquet.js';
import type { PointTable } from './table.js';
import { csvTable, geoJsonTable, jsonTable } from './text-tables.js';
import { xlsxTable } from './xlsx-table.js';

/** How a table is written as a file. */
export interface TableFormat {
  readonly mediatype: string;
  /** Rows that it is written for at most, where it has a bound. */
  readonly most?: number;
  write(table: PointTable): Buffer | Promise<Buffer>;
}

/** The formats that a table of points is given in, by how their files end. */
export const FORMATS: Readonly<Record<string, TableFormat>> = {
  csv: { mediatype: 'text/csv', write: csvTable },
  xlsx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // Each cell is an object: more would keep a server busy for seconds.
    most: 10_000,
    write: xlsxTable,
  },
  json: { mediatype: 'application/json', write: jsonTable },
  geojson: { mediatype: 'application/geo+json', write: geoJsonTable },
  gpkg: { mediatype: 'application/geopackage+sqlite3', write: geoPackage },
  parquet: { mediatype: 'application/vnd.apache.parquet', write: geoParquet },
};

/** Formats that so many rows are written in. */
export const formatsOf = (rows: number): [end: string, format: TableFormat][] =>
  Object.entries(FORMATS).filter(([, { most = Infinity }]) => rows <= most);
