import type { SnapshotRow } from './public-snapshot.repository.js';
import type { SnapshotRows } from './snapshot-parts.type.js';
import type { Snapshot } from './snapshot.type.js';

/** The public snapshot of a row. */
export function toSnapshot({ source, leftOut, mended, files, ...row }: SnapshotRow): Snapshot {
  return {
    ...row,
    sourceId: source,
    leftOut: byReason(leftOut),
    mended: byReason(mended),
    files: files.map((file) => ({ ...file, address: withoutQuery(file.address) })),
  };
}

const byReason = (rows: Readonly<Record<string, number>>): SnapshotRows[] =>
  Object.entries(rows)
    .map(([reason, count]) => ({ reason, rows: count }))
    .sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));

/** What follows `?` may hold a key. */
const withoutQuery = (address: string): string => address.replace(/\?[^#]*/, '');
