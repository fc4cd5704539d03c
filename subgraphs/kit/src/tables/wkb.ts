import type { Place } from './table.js';

const POINT = 1;

/** A point as well-known binary, little-endian. */
export function wkbPoint([lon, lat]: Place): Buffer {
  const bytes = Buffer.alloc(21);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(POINT, 1);
  bytes.writeDoubleLE(lon, 5);
  bytes.writeDoubleLE(lat, 13);
  return bytes;
}
