import type { AnySnapshot } from './any-snapshot.type.js';
import type { SnapshotRow } from './public-snapshot.repository.js';
import type { StoredFile } from './published-name.js';
import { publishedName } from './published-name.js';
import type { SnapshotRows } from './snapshot-parts.type.js';

/** The public snapshot of a row. */
export function toSnapshot({ source, leftOut, mended, files, ...row }: SnapshotRow): AnySnapshot {
  const isPublic = row.status === 'ACCEPTED' || row.status === 'SUPERSEDED';
  return {
    ...row,
    sourceId: source,
    leftOut: byReason(leftOut),
    mended: byReason(mended),
    files: files.map((file) => ({
      ...{ ...file, address: withoutQuery(file.address) },
      path: isPublic ? pathOf(row.id, file) : null,
    })),
  };
}

const pathOf = (id: number, file: StoredFile): string =>
  `/files/snapshots/${String(id)}/${publishedName(file)}`;

const byReason = (rows: Readonly<Record<string, number>>): SnapshotRows[] =>
  Object.entries(rows)
    .map(([reason, count]) => ({ reason, rows: count }))
    .sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));

/** What follows `?` may hold a key. */
const withoutQuery = (address: string): string => address.replace(/\?[^#]*/, '');
