import { expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Edition, SourceFile, SourceFiles } from '../ingest/index.js';
import { LeftOut, localFile, mirroredEditions, Refused } from '../ingest/index.js';
import type { Producer } from '../snapshots/index.js';
import { mirrorFolder } from './real-file.js';

/** A row refused, with its place. */
interface RefusedRow {
  readonly line: number;
  readonly file: string | null;
  readonly code: string;
  readonly reason: string;
  /** What it names, where that can be read. */
  readonly recordId: string | null;
}

/** What became of the rows of an edition. */
export interface EditionRows<Item> {
  readonly kept: readonly Item[];
  readonly refused: readonly RefusedRow[];
  /** How many rows were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** An edition of a producer by its rank, the oldest being 0. */
export function editionOf<Item>({ info, editions }: Producer<Item>, rank: number): Edition<Item> {
  const edition = editions[rank];
  if (edition === undefined) throw new Error(`${info.id} has no edition ${String(rank)}`);
  return edition;
}

/** A fixture beside a test. */
export const fixtureFile = (test: string, name: string): Promise<SourceFile> =>
  localFile(fileURLToPath(new URL(name, test)), name);

/** Reads an edition whole, or its first rows only. */
export async function outcomesOf<Item>(
  edition: Edition<Item>,
  given: Readonly<Record<string, Promise<SourceFile>>> | SourceFiles,
  first = Infinity,
  validOn = '2026-01-31',
): Promise<EditionRows<Item>> {
  const entries = Object.entries(given).map(async ([name, file]) => [name, await file] as const);
  const files = Object.fromEntries(await Promise.all(entries));
  const kept: Item[] = [];
  const refused: RefusedRow[] = [];
  const leftOut: Record<string, number> = {};
  let read = 0;
  for await (const { line, file, result } of edition.read(files, validOn)) {
    if (result instanceof Refused) {
      const { code, reason, recordId } = result;
      refused.push({ line, file, code, reason, recordId });
    } else if (result instanceof LeftOut) {
      leftOut[result.reason] = (leftOut[result.reason] ?? 0) + result.rows;
    } else kept.push(result);
    if ((read += 1) === first) break;
  }
  return { kept, refused, leftOut };
}

/** A real file may hold tens of thousands of rows, and the machine be busy. */
const REAL_FILE_MS = 60_000;

/** Rows that a unit test reads of a real file that takes seconds: a heavy test reads it whole. */
const FIRST_ROWS = 2_000;

/** A test on the real files of an edition; skipped, with the reason in its name, where they are missing. */
export function realEdition<Item>(
  edition: Edition<Item>,
  stamp: string,
  check: (rows: EditionRows<Item>) => void,
): void {
  onRealFiles(edition, stamp, 'is read whole', async (files) => {
    const rows = await outcomesOf(edition, files);
    expect(rows.kept.length).toBeGreaterThan(0);
    check(rows);
  });
}

/** A test on the first rows of an edition's real files, which are all read and none refused. */
export function realBeginning<Item>(edition: Edition<Item>, stamp: string): void {
  onRealFiles(edition, stamp, `gives its first ${String(FIRST_ROWS)} rows`, async (files) => {
    const { kept, refused, leftOut } = await outcomesOf(edition, files, FIRST_ROWS);
    const others = Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);
    expect([kept.length + others, refused]).toEqual([FIRST_ROWS, []]);
    expect(kept.length).toBeGreaterThan(others);
  });
}

function onRealFiles<Item>(
  edition: Edition<Item>,
  stamp: string,
  title: string,
  check: (files: SourceFiles) => Promise<void>,
): void {
  const found = mirroredEditions(mirrorFolder(), [edition]).find((one) => one.stamp === stamp);
  const missing = `${title} (skipped: no file of ${stamp} under ${mirrorFolder()})`;
  const test = found === undefined ? it.skip : it;
  test(
    found === undefined ? missing : title,
    async () => {
      await check((await found?.files()) ?? {});
    },
    REAL_FILE_MS,
  );
}
