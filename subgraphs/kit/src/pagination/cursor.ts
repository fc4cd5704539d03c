import { HubError } from '../errors/index.js';

/** A cursor that this list did not give: forged, cut, or of another list. */
export class CursorInvalid extends HubError {
  static override readonly code = 'CURSOR_INVALID';
  constructor() {
    super('Ce curseur n’a pas été donné par cette liste : reprenez-la depuis le début.');
  }
}

/** The sort key of the last row read: strings and numbers, in the order of the list's ORDER BY. */
export type CursorKey = readonly (string | number)[];

/** Makes an opaque cursor that only the list of this name accepts. */
export function encodeCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/**
 * Reads back a cursor.
 *
 * @param list the name that the cursor was made with
 * @param shape the type of each part of the key, in order
 * @throws CursorInvalid when it is not one of this list's cursors
 */
export function decodeCursor(
  list: string,
  cursor: string,
  shape: readonly ('string' | 'number')[],
): CursorKey {
  const parsed = parseCursor(cursor);
  const [name, ...key] = parsed;
  const fits =
    name === list && key.length === shape.length && key.every((v, i) => typeof v === shape[i]);
  if (!fits) throw new CursorInvalid();
  return key as (string | number)[];
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** A part of a key that must be a day (ISO). @throws CursorInvalid */
export function dayPart(part: string | number | undefined): string {
  const at = typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part) ? Date.parse(part) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== part) {
    throw new CursorInvalid();
  }
  return part;
}

/** A part of a key that must be a whole number, from 0 to `max`. @throws CursorInvalid */
export function wholePart(part: string | number | undefined, max = 2 ** 31 - 1): number {
  if (typeof part !== 'number' || !Number.isInteger(part) || part < 0 || part > max) {
    throw new CursorInvalid();
  }
  return part;
}
