import type { RawRow, SourceFile } from '../ingest/index.js';
import { checkColumns, readCsv, readGeoJson, readJson, readXlsx } from '../ingest/index.js';
import { cellsOf } from './cells.js';
import type { DataSet } from './data-set.schema.js';

/**
 * Rows of a manifest's file as cells, by the reader of its format. Opendatasoft's and the tabular API's
 * are their exports, or an answer that was kept, whose rows are `under` a key.
 *
 * @param promised columns that must be there
 * @throws ColumnsMissing, FormatChanged
 */
export async function* readManifestRows(
  manifest: DataSet,
  file: SourceFile,
  promised: readonly string[],
): AsyncGenerator<RawRow> {
  for await (const row of rawRows(manifest, file, promised))
    yield row.fault === undefined ? { ...row, value: cellsOf(row.value) } : row;
}

function rawRows(
  manifest: DataSet,
  file: SourceFile,
  columns: readonly string[],
): AsyncGenerator<RawRow> {
  const { format, under, sheet } = manifest;
  if (format === 'csv') return readCsv(file, { ...csvForm(manifest), columns });
  if (format === 'xlsx') return readXlsx(file, { columns, ...(sheet !== undefined && { sheet }) });
  const rows = format === 'geojson' ? readGeoJson(file) : readJson(file, under);
  return withColumns(rows, file, columns);
}

const csvForm = ({ delimiter = ';', encoding = 'utf-8' }: DataSet) => ({
  ...({ delimiter: delimiter === 'tab' ? '\t' : delimiter, encoding } as const),
});

/** Rows that may each lack what is empty: a column that none of so many has is none. */
const LOOKED_AT = 1_000;

async function* withColumns(
  rows: AsyncIterable<RawRow>,
  { name }: SourceFile,
  promised: readonly string[],
): AsyncGenerator<RawRow> {
  let head: RawRow[] | null = [];
  const check = (): void => {
    const seen = new Set((head ?? []).flatMap(({ value }) => Object.keys(cellsOf(value))));
    if (seen.size > 0) checkColumns(name, [...seen], promised);
  };
  for await (const row of rows) {
    if (head === null) {
      yield row;
      continue;
    }
    head.push(row);
    if (head.length < LOOKED_AT) continue;
    check();
    yield* head;
    head = null;
  }
  if (head === null) return;
  check();
  yield* head;
}
