import { createHash } from 'node:crypto';
import type { FilterValues } from './change-query.js';

/** Names a list after its filter, so that a cursor of one is refused by another. */
export function filterName(list: string, filter: FilterValues): string {
  const asked = createHash('sha256').update(JSON.stringify(filter)).digest('hex').slice(0, 16);
  return `${list}:${asked}`;
}
