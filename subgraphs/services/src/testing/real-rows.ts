import { it } from '@jest/globals';
import type { Edition } from '@maillage/kit';
import { mirroredEditions } from '@maillage/kit';
import type { EditionRows } from '@maillage/kit/testing';
import { mirrorFolder, outcomesOf } from '@maillage/kit/testing';
import type { PointOfService } from '../producer/producer.port.js';

/** An edition, and the stamp of one of its snapshots. */
export type Snapshot = readonly [edition: Edition<PointOfService>, stamp: string];

/** Milliseconds for the first test that reads a snapshot, on a machine that does other things. */
const PATIENCE = 120_000;

const read = new Map<string, Promise<EditionRows<PointOfService>>>();

/**
 * A test on real snapshots together, each read once per file of tests; skipped, with the reason in
 * its name, where one is missing.
 */
export function realRows<const Given extends readonly Snapshot[]>(
  title: string,
  snapshots: Given,
  check: (...rows: { [K in keyof Given]: EditionRows<PointOfService> }) => void,
): void {
  const absent = snapshots.filter((one) => mirrored(one) === undefined).map(([, stamp]) => stamp);
  const run = absent.length === 0 ? it : it.skip;
  const reason = ` (skipped: no file of ${absent.join(', ')} under ${mirrorFolder()})`;
  run(
    `${title}${absent.length === 0 ? '' : reason}`,
    async () => {
      const rows = await Promise.all(snapshots.map(rowsOf));
      check(...(rows as { [K in keyof Given]: EditionRows<PointOfService> }));
    },
    PATIENCE,
  );
}

const mirrored = ([edition, stamp]: Snapshot) =>
  mirroredEditions(mirrorFolder(), [edition]).find((one) => one.stamp === stamp);

function rowsOf(snapshot: Snapshot): Promise<EditionRows<PointOfService>> {
  const [, stamp] = snapshot;
  const rows = read.get(stamp) ?? readOnce(snapshot);
  read.set(stamp, rows);
  return rows;
}

async function readOnce(snapshot: Snapshot): Promise<EditionRows<PointOfService>> {
  return outcomesOf(snapshot[0], (await mirrored(snapshot)?.files()) ?? {});
}
