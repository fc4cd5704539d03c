import { isRecord } from './is-record.js';

/** A row, every value as text: what each column says, whatever the format that it came in. */
export type Cells = Readonly<Record<string, string>>;

/** Under which a feature's point stands, as `lat, lon`. */
const GEOMETRY = 'geometry';

/** The cells of a row of any format; what is inside an object is under both names, `address.city`. */
export function cellsOf(value: unknown): Cells {
  if (!isRecord(value)) return {};
  if (value['type'] === 'Feature') {
    const { properties, geometry } = value;
    return { ...flat(properties, ''), [GEOMETRY]: textOf(geometry) };
  }
  return flat(value, '');
}

function flat(value: unknown, under: string): Record<string, string> {
  if (!isRecord(value)) return {};
  const cells: Record<string, string> = {};
  for (const [name, inner] of Object.entries(value)) {
    const full = `${under}${name}`;
    if (isRecord(inner) && !(inner instanceof Date) && pointOf(inner) === null)
      Object.assign(cells, flat(inner, `${full}.`));
    else cells[full] = textOf(inner);
  }
  return cells;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (isRecord(value)) return pointOf(value) ?? JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A point of GeoJSON, or of Opendatasoft, as one cell. */
function pointOf(value: Record<string, unknown>): string | null {
  const { type, coordinates, lon, lat } = value;
  if (type === 'Point' && Array.isArray(coordinates)) {
    const [x, y] = coordinates as unknown[];
    return `${String(y)}, ${String(x)}`;
  }
  return typeof lon === 'number' && typeof lat === 'number'
    ? `${String(lat)}, ${String(lon)}`
    : null;
}
