import type { LonLat } from '../geography/index.js';
import { isoDay } from '../text/index.js';

/** A number with a point or a comma before its decimals; null where it is none. */
export function numberOf(cell: string): number | null {
  const plain = cell.trim().replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** An angle in degrees within a limit; null where it is none. */
export function angleOf(cell: string, limit: number): number | null {
  const angle = numberOf(cell);
  return angle !== null && Math.abs(angle) <= limit ? angle : null;
}

/**
 * A position in one cell: `lat, lon`, with commas before decimals too (`46,5 ; 3,1`), or `[lon, lat]` and
 * `POINT(lon lat)`, which are in the order of their standards. Null where it is none.
 */
export function positionOf(cell: string): LonLat | null {
  const [, isStandard, inner = cell] = /^\s*(POINT\s*\(|\[)([^)\]]*)[)\]]\s*$/i.exec(cell) ?? [];
  const parts = partsOf(inner.trim());
  if (parts.length !== 2) return null;
  const [lat = '', lon = ''] = isStandard === undefined ? parts : parts.reverse();
  const at = { lon: angleOf(lon, 180), lat: angleOf(lat, 90) };
  return at.lon === null || at.lat === null ? null : { lon: at.lon, lat: at.lat };
}

function partsOf(pair: string): string[] {
  for (const separator of [/\s*[;|]\s*/, /\s*,\s+|\s+/]) {
    const parts = pair.split(separator);
    if (parts.length === 2) return parts;
  }
  return pair.split(',');
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const FRENCH = /^(\d{2})\/(\d{2})\/(\d{4})(?: .*)?$/;

/** The first year and the last that a day may be of. */
const YEARS = ['1500', '2100'] as const;

/** A day written in ISO or as `31/12/2020`, hours apart, in ISO; null where the calendar has none such. */
export function dayOf(cell: string): string | null {
  const text = cell.trim();
  const [, a = '', b = '', c = ''] = ISO.exec(text) ?? FRENCH.exec(text) ?? [];
  const day = a.length === 4 ? isoDay(a, b, c) : isoDay(c, b, a);
  return day === undefined || day < YEARS[0] || day > YEARS[1] ? null : day;
}
