import type { CsvError } from 'csv-parse';
import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { HubError } from '../../errors/index.js';
import type { Encoding } from '../decode/text.js';
import { textOf } from '../decode/text.js';
import type { RawRow } from '../edition.js';
import { ColumnsMissing, FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';

/** How a producer writes its table. */
export interface CsvForm {
  readonly delimiter?: ';' | ',' | '\t';
  readonly encoding?: Encoding;
  /** Names of the columns that are read, as they stand in the file: all must be there. */
  readonly columns: readonly string[];
}

/** The longest row that is a row: what is longer comes from a quote that never closes. */
const MAX_ROW = 1_000_000;

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly error?: CsvError };
}

/**
 * Rows of a table with a header, as objects of texts by column; `line` is that on which a row ends.
 *
 * @throws ColumnsMissing, FormatChanged
 */
export async function* readCsv(file: SourceFile, form: CsvForm): AsyncGenerator<RawRow> {
  const text = Readable.from(textOf(file, form.encoding));
  const rows = parse({
    delimiter: form.delimiter ?? ';',
    columns: (header: string[]) => checkColumns(file.name, header, form.columns),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MAX_ROW,
  });
  text.once('error', (error) => rows.destroy(error));
  try {
    for await (const { record, info } of text.pipe(rows) as AsyncIterable<Parsed>) {
      const row = { line: info.lines, value: record };
      yield info.error === undefined ? row : { ...row, fault: info.error.message };
    }
  } catch (error) {
    throw error instanceof HubError
      ? error
      : new FormatChanged(file.name, 'table illisible', error);
  } finally {
    text.destroy();
  }
}

/** The header, once every promised column is found in it. @throws ColumnsMissing */
export function checkColumns(
  file: string,
  found: readonly string[],
  promised: readonly string[],
): string[] {
  const missing = promised.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new ColumnsMissing(file, missing, found);
  return [...found];
}
