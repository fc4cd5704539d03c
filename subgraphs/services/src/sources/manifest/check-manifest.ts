import type { RawRow, SourceFile } from '@maillage/kit';
import { HubError, mirroredEditions } from '@maillage/kit';
import type { Cells } from './cells.js';
import type { CheckedColumns } from './check-columns.js';
import { checkColumnsOf } from './check-columns.js';
import type { OpenManifest } from './manifest.producer.js';
import { manifestProducer, POINTS } from './manifest.producer.js';
import { readManifestRows } from './manifest.read.js';
import { manifestRow } from './manifest.row.js';
import { mendingOf } from './mending.js';
import { openManifest } from './open-manifest.js';
import type { ManifestFault } from './parse-manifest.js';
import type { CheckedRows } from './row-tally.js';
import { RowTally } from './row-tally.js';
import { NO_RULES, tableRules } from './table-schema.js';

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

/** Runs a manifest dry on the newest edition of a mirror: nothing is written anywhere. */
export async function checkManifest(text: string, request: CheckRequest): Promise<CheckReport> {
  const { open, faults } = openManifest(text, request.folder);
  if (open === null) return { ...EMPTY, faults };
  const { id } = open.manifest;
  const found = mirroredEditions(request.mirror, manifestProducer(open).editions).at(-1);
  const file = (await found?.files())?.[POINTS];
  if (found === undefined || file === undefined) return { ...EMPTY, id };
  const edition = { file: file.address, validOn: found.validOn };
  try {
    const head = await headOf(open, file, request.rows);
    return { ...EMPTY, id, edition, ...judged(open, head, request.rows) };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { code, message } = error;
    return { ...EMPTY, id, edition, failure: { code, message } };
  }
}

/** The first rows of a file, and one more to know that it goes on. */
async function headOf({ manifest }: OpenManifest, file: SourceFile, most: number) {
  const head: RawRow[] = [];
  for await (const row of readManifestRows(manifest, file, [])) {
    head.push(row);
    if (head.length > most) break;
  }
  return head;
}

function judged(open: OpenManifest, head: readonly RawRow[], most: number) {
  const rows = head.slice(0, most);
  const cells = rows.filter(({ fault }) => fault === undefined).map(({ value }) => value as Cells);
  const columns = checkColumnsOf(open, cells);
  const isWhole = columns.promised.every(({ isFound }) => isFound);
  const checked = isWhole ? rowsOf(open, rows, head.length > most) : null;
  const mending = mendingOf(open.manifest, columns, checked);
  const isKept = checked !== null && checked.kept > 0;
  const refusedMost = open.manifest.bounds?.refused ?? REFUSED_MOST;
  const isSound = isKept && checked.refused <= refusedMost * checked.read;
  return { columns, rows: checked, mending, toMend: mending.length > 0 || !isSound };
}

/** As the guard has it. */
const REFUSED_MOST = 0.05;

function rowsOf(
  { manifest, table }: OpenManifest,
  rows: readonly RawRow[],
  isPartial: boolean,
): CheckedRows {
  const tally = new RowTally(manifestRow(manifest, table === null ? NO_RULES : tableRules(table)));
  for (const row of rows) tally.add(row);
  const { read, kept, leftOut, refused, communes, wrong } = tally;
  return { read, isPartial, kept, leftOut, refused, communes, wrong };
}
