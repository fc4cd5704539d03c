import { HubError } from '../errors/index.js';
import type { RawRow, SourceFile } from '../ingest/index.js';
import { mirroredEditions } from '../ingest/index.js';
import type { Producer } from '../snapshots/index.js';
import type { Cells } from './cells.js';
import type { CheckedColumns } from './check-columns.js';
import { checkColumnsOf } from './check-columns.js';
import type { BoundedDataSet, FormParts } from './form-parts.js';
import { MANIFEST_FILE, manifestEdition } from './manifest-edition.js';
import { manifestRow } from './manifest-row.js';
import { mendingLines } from './mending.js';
import type { OpenManifest } from './open-manifest.js';
import type { ManifestFault } from './parse-manifest.js';
import { promisedColumns } from './promised-columns.js';
import { readManifestRows } from './read-cells.js';
import type { CheckedRows } from './row-tally.js';
import { RowTally } from './row-tally.js';

/** Where a manifest's data are, and how much of them is looked at. */
export interface CheckRequest {
  /** The manifest's own folder, where its Table Schema is. */
  readonly folder: string;
  /** A folder that stands for the network. */
  readonly mirror: string;
  /** At most so many rows. */
  readonly rows: number;
}

/** What a dry run of a manifest shows. Stages after the first that fails are null. */
export interface CheckReport {
  readonly id: string | null;
  /** Of the manifest's own text. */
  readonly faults: readonly ManifestFault[];
  /** The newest edition of the mirror. */
  readonly edition: { readonly file: string; readonly validOn: string } | null;
  /** What keeps the file from being read. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly columns: CheckedColumns | null;
  /** Null as long as a column is missing. */
  readonly rows: CheckedRows | null;
  /** Lines of YAML to put in place of the same keys. */
  readonly mending: readonly string[];
  /** Whether the manifest is to be mended: rows that its producer should mend do not count. */
  readonly toMend: boolean;
}

const EMPTY: CheckReport = {
  ...{ id: null, faults: [], edition: null, failure: null, columns: null, rows: null },
  ...{ mending: [], toMend: true },
};

/** Of a manifest that cannot be followed. */
export const unfollowed = (faults: readonly ManifestFault[]): CheckReport => ({ ...EMPTY, faults });

/** Runs a manifest dry on the newest edition of a mirror: nothing is written anywhere. */
export async function checkManifest<M extends BoundedDataSet, Item, P extends Producer<unknown>>(
  open: OpenManifest<M>,
  parts: FormParts<M, Item, P>,
  { mirror, rows }: CheckRequest,
): Promise<CheckReport> {
  const { manifest } = open;
  const { id } = manifest;
  const form = { promised: [], orderBy: '', itemOf: parts.itemOf(manifest) };
  const found = mirroredEditions(mirror, [manifestEdition(open, form)]).at(-1);
  const file = (await found?.files())?.[MANIFEST_FILE];
  if (found === undefined || file === undefined) return { ...EMPTY, id };
  const edition = { file: file.address, validOn: found.validOn };
  try {
    const head = await headOf(manifest, file, rows);
    return { ...EMPTY, id, edition, ...judged(open, parts, head, rows) };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { code, message } = error;
    return { ...EMPTY, id, edition, failure: { code, message } };
  }
}

/** The first rows of a file, and one more to know that it goes on. */
async function headOf(manifest: BoundedDataSet, file: SourceFile, most: number) {
  const head: RawRow[] = [];
  for await (const row of readManifestRows(manifest, file, [])) {
    head.push(row);
    if (head.length > most) break;
  }
  return head;
}

/** As guards have it. */
const REFUSED_MOST = 0.05;

function judged<M extends BoundedDataSet, Item, P extends Producer<unknown>>(
  open: OpenManifest<M>,
  parts: FormParts<M, Item, P>,
  head: readonly RawRow[],
  most: number,
): Pick<CheckReport, 'columns' | 'rows' | 'mending' | 'toMend'> {
  const { manifest } = open;
  const raw = head.slice(0, most);
  const cells = raw.filter(({ fault }) => fault === undefined).map(({ value }) => value as Cells);
  const known = { likenesses: parts.likenesses, wanted: parts.wanted(manifest) };
  const columns = checkColumnsOf(promisedColumns(open, parts.promised(manifest)), cells, known);
  const isWhole = columns.promised.every(({ isFound }) => isFound);
  const tally = new RowTally(manifestRow(open, parts.itemOf(manifest)), parts.judge(manifest));
  for (const row of isWhole ? raw : []) tally.add(row);
  const rows = isWhole ? tally.counted(head.length > most) : null;
  const request = { manifest, columns, cells, rows };
  const mending = mendingLines(request, parts.mend(request));
  const isSound = rows !== null && holds(rows, manifest.bounds?.refused ?? REFUSED_MOST);
  return { columns, rows, mending, toMend: mending.length > 0 || !isSound };
}

/** Whether a guard would let rows in, and their codes are mostly what they are said to be. */
const holds = ({ read, kept, refused, codes }: CheckedRows, most: number): boolean =>
  kept > 0 && refused <= most * read && (codes === null || codes.known >= codes.given / 2);
