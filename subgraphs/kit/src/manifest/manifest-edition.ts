import { createHash } from 'node:crypto';
import type { Edition, EditionFile } from '../ingest/index.js';
import { edition, fileNamed } from '../ingest/index.js';
import type { ProducerInfo } from '../snapshots/index.js';
import type { DataSet } from './data-set.schema.js';
import type { ItemOf, ManifestRow } from './manifest-row.js';
import { manifestRow } from './manifest-row.js';
import type { OpenManifest } from './open-manifest.js';
import type { PromisedColumn } from './promised-columns.js';
import { promisedColumns } from './promised-columns.js';
import { readManifestRows } from './read-cells.js';

/** The file of a manifest, as its edition calls it. */
export const MANIFEST_FILE = 'data';

/** What an edition takes of a form. */
interface EditionForm<Item> {
  readonly promised: readonly PromisedColumn[];
  readonly orderBy: string;
  readonly itemOf: ItemOf<Item>;
}

/** The edition that a manifest describes. */
export function manifestEdition<Item>(
  open: OpenManifest<DataSet>,
  { promised, orderBy, itemOf }: EditionForm<Item>,
): Edition<Item> {
  const { manifest } = open;
  const columns = [...new Set(promisedColumns(open, promised).map(({ column }) => column))];
  return edition<ManifestRow<Item>, Item>({
    files: { [MANIFEST_FILE]: fileOf(manifest, orderBy) },
    ...datesOf(manifest),
    version: readingOf(open),
    rows: (files) => readManifestRows(manifest, fileNamed(files, MANIFEST_FILE), columns),
    schema: manifestRow(open, itemOf),
    map: (row) => row,
  });
}

function datesOf({ validOn }: DataSet): Pick<Edition<unknown>, 'day' | 'validOn'> {
  if (validOn === 'stamp') return {};
  return typeof validOn === 'string' ? { day: validOn } : { validOn };
}

function fileOf({ files: { mirror, url, api }, format, under }: DataSet, orderBy: string) {
  if (url !== undefined) return { mirror, url };
  // Pages come as one array: an answer that holds it under a key is one that was kept by hand.
  if (api === undefined || under !== undefined) return { mirror };
  const place = { api: api.root, id: api.id };
  const file: EditionFile =
    format === 'tabular-api'
      ? { mirror, api: { kind: 'tabular-api', ...place } }
      : { mirror, api: { kind: 'opendatasoft', ...place, orderBy } };
  return file;
}

/** What is told of a data set, and what its snapshots may do: its rows are the same whatever they say. */
const TOLD = new Set([
  ...['id', 'title', 'producer', 'licence', 'url', 'contact', 'cadence', 'defects', 'bounds'],
]);

/** Differs where the same file gives other rows: once its manifest is mended, it is read again. */
function readingOf({ manifest, table }: OpenManifest<DataSet>): number {
  const read = Object.entries(manifest).filter(([key]) => !TOLD.has(key));
  const hash = createHash('sha256')
    .update(JSON.stringify([read, table]))
    .digest('hex');
  return Number.parseInt(hash.slice(0, 8), 16);
}

/** What a manifest says of its producer; nobody has tried its address yet. */
export function manifestInfo(manifest: DataSet): ProducerInfo {
  const { id, title, producer, licence, url, contact, cadence, defects } = manifest;
  return { id, title, producer, licence, url, contact, cadence, defects, verified: false };
}
