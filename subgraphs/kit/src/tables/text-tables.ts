import { stringify } from 'csv-stringify/sync';
import type { Cell, PointTable } from './table.js';

/**
 * Comma-separated, UTF-8 with its mark (spreadsheets guess wrong without it); a text that a spreadsheet would run as
 * a formula is disarmed. The web writes its own tables in the same way (`web/src/app/csv.ts`): it imports nothing of the hub.
 */
export function csvTable({ columns, rows }: PointTable): Buffer {
  const text = stringify([columns.map(({ name }) => name), ...rows.map((row) => [...row])], {
    ...{ bom: true, escape_formulas: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  return Buffer.from(text);
}

/** An array of objects by column. */
export const jsonTable = (table: PointTable): Buffer =>
  Buffer.from(JSON.stringify(table.rows.map((row) => objectOf(table, row))));

/** A collection of points (RFC 7946). */
export function geoJsonTable(table: PointTable): Buffer {
  const features = table.rows.map((row, i) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: table.places[i] },
    properties: objectOf(table, row),
  }));
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', name: table.name, features }));
}

const objectOf = ({ columns }: PointTable, row: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]));
