import type { BasicType } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, PointTable } from './table.js';
import { wkbPoint } from './wkb.js';

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  ...{ string: 'STRING', date: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' },
};

/** GeoParquet 1.1: one row a point, whose `geometry` is well-known binary in WGS 84 (OGC:CRS84, by default). */
export function geoParquet(table: PointTable): Buffer {
  const { bounds: bbox } = table;
  const geo = {
    ...{ version: '1.1.0', primary_column: 'geometry' },
    columns: {
      geometry: { encoding: 'WKB', geometry_types: ['Point'], ...(bbox !== null && { bbox }) },
    },
  };
  const written = parquetWriteBuffer({
    columnData: [
      ...table.columns.map(({ name, type }, i) => ({
        ...{ name, type: TYPES[type] },
        data: table.rows.map((row) => row[i] ?? null),
      })),
      { name: 'geometry', type: 'BYTE_ARRAY', data: table.places.map(wkbPoint) },
    ],
    kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
  });
  return Buffer.from(written);
}
