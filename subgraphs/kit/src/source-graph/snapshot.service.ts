import type { Connection, PageArgs } from '../pagination/index.js';
import {
  checkPageSize,
  dayPart,
  decodeCursor,
  encodeCursor,
  pageOf,
  wholePart,
} from '../pagination/index.js';
import { SnapshotUnknown } from '../snapshots/index.js';
import type { AnySnapshot } from './any-snapshot.type.js';
import type { SnapshotRow } from './public-snapshot.repository.js';
import type { RefusedRow } from './snapshot-parts.type.js';
import { toSnapshot } from './snapshot.map.js';
import type { SnapshotLoaders } from './source-graph.loaders.js';

/** Later than any, so that a list begins with its newest. */
const NEWEST = ['9999-12-31', 2 ** 31 - 1] as const;

/** The snapshot of a number that a caller gives; null where there is none. */
export function snapshotRow(id: string, snapshots: SnapshotLoaders): Promise<SnapshotRow | null> {
  return /^\d{1,9}$/.test(id) ? snapshots.byId.load(Number(id)) : Promise.resolve(null);
}

/** @throws SnapshotUnknown */
export async function oneSnapshot(id: string, snapshots: SnapshotLoaders): Promise<AnySnapshot> {
  const row = await snapshotRow(id, snapshots);
  if (row === null) throw new SnapshotUnknown(id);
  return toSnapshot(row);
}

/** A page of the snapshots of a source, the newest first. @throws PageSizeInvalid, CursorInvalid */
export async function snapshotPage(
  source: string,
  { first, after }: PageArgs,
  snapshots: SnapshotLoaders,
): Promise<Connection<AnySnapshot>> {
  checkPageSize(first);
  const name = `snapshots:${source}`;
  const [day, id] = after == null ? NEWEST : decodeCursor(name, after, ['string', 'number']);
  const before = [dayPart(day), wholePart(id)] as const;
  const rows = await snapshots.page.load({ source, first, before });
  const count = (): Promise<number> => snapshots.count.load(source);
  return pageOf(rows.map(toSnapshot), first, count, (row) =>
    encodeCursor(name, [row.validOn, row.id]),
  );
}

/** A page of the refused rows of a snapshot, in their order. @throws PageSizeInvalid, CursorInvalid */
export async function refusedPage(
  { id: snapshot, rowsRefused }: AnySnapshot,
  { first, after }: PageArgs,
  snapshots: SnapshotLoaders,
): Promise<Connection<RefusedRow>> {
  checkPageSize(first);
  const name = `refusedRows:${String(snapshot)}`;
  const [last] = after == null ? [0] : decodeCursor(name, after, ['number']);
  const from = String(wholePart(last, Number.MAX_SAFE_INTEGER));
  const rows = await snapshots.refusedPage.load({ snapshot, first, after: from });
  const count = (): Promise<number> => Promise.resolve(rowsRefused);
  return pageOf(rows, first, count, (row) => encodeCursor(name, [Number(row.id)]));
}
