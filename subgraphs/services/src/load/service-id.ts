import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 16;

/**
 * The hub's id of a point first seen under a producer's id: 80 bits, so that two of a million
 * points meet once in a trillion hubs.
 */
export function serviceId(source: string, kind: string, recordId: string): string {
  const digest = createHash('sha256').update([source, kind, recordId].join('\n')).digest();
  const letters = Array.from(digest.subarray(0, LENGTH), (byte) => BASE32.charAt(byte % 32));
  return `S-${letters.join('')}`;
}
