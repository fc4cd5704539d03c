import type { CsvError, Parser } from 'csv-parse';
import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { HubError } from '../../errors/index.js';
import type { Encoding } from '../decode/text.js';
import { textOf } from '../decode/text.js';
import type { RawRow } from '../edition.js';
import { ColumnsMissing, FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import { CsvLines } from './csv-lines.js';
import { fieldsFault, PlainLines } from './csv-plain.js';

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
 * Rows of a table with a header, as objects of texts by column; `line` is that on which a row ends. A row with a
 * field too many, a field missing or a stray quote has a fault; a quote that swallows the rows after it, or a row
 * longer than 1 MB, ends the file: what follows it can no longer be told apart.
 *
 * @throws ColumnsMissing, FormatChanged
 */
export async function* readCsv(file: SourceFile, form: CsvForm): AsyncGenerator<RawRow> {
  const pieces = textOf(file, form.encoding);
  const plain = new PlainLines({
    ...{ file: file.name, delimiter: form.delimiter ?? ';', longest: MAX_ROW },
    checked: (header) => checkColumns(file.name, header, form.columns),
  });
  try {
    while (plain.quoted === null) {
      const piece = await pieces.next();
      if (piece.done === true) {
        yield* plain.lastRow();
        return;
      }
      yield* plain.rowsOf(piece.value);
    }
    yield* quotedRows(file, form, plain, pieces);
  } finally {
    await pieces.return(undefined);
  }
}

/** Rows from the first that has a quote. */
async function* quotedRows(
  file: SourceFile,
  form: CsvForm,
  { quoted, columns, count }: PlainLines,
  pieces: AsyncGenerator<string>,
): AsyncGenerator<RawRow> {
  const lines = new CsvLines(count);
  const skipped: CsvError[] = [];
  const text = Readable.from(following(quoted ?? '', pieces));
  const rows = parserOf(file, form, columns, lines, skipped);
  text.once('error', (error) => rows.destroy(error));
  try {
    for await (const { record, info } of text.pipe(rows) as AsyncIterable<Parsed>) {
      while (skipped[0] !== undefined && countedIn(skipped[0]) < info.lines)
        yield* skipped.splice(0, 1).map((error) => strayQuote(error, lines));
      const row = { line: lines.endOf(info.lines, record), value: record };
      yield info.error === undefined ? row : { ...row, fault: faultOf(info.error) };
    }
    yield* skipped.map((error) => strayQuote(error, lines));
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new FormatChanged(file.name, reasonOf(error, count), error);
  } finally {
    text.destroy();
  }
}

async function* following(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function parserOf(
  file: SourceFile,
  form: CsvForm,
  columns: readonly string[] | null,
  lines: CsvLines,
  skipped: CsvError[],
): Parser {
  return parse({
    delimiter: form.delimiter ?? ';',
    // Found in the first row alone otherwise: a table glued from two systems has both.
    record_delimiter: ['\r\n', '\n'],
    columns:
      columns === null
        ? (header: string[]) => {
            lines.pass(header);
            return checkColumns(file.name, header, form.columns);
          }
        : [...columns],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MAX_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code !== 'INVALID_OPENING_QUOTE') throw error ?? new Error('row skipped');
      skipped.push(error);
    },
  });
}

const countedIn = (error: CsvError): number => Number(error['lines']);

const strayQuote = (error: CsvError, lines: CsvLines): RawRow => ({
  ...{ line: lines.lineOf(countedIn(error)), value: null },
  fault: 'guillemet au milieu d’un champ',
});

function faultOf(error: CsvError): string {
  const { record, columns } = error as { record?: unknown; columns?: unknown };
  if (!Array.isArray(record) || !Array.isArray(columns)) return error.message;
  return fieldsFault(record.length, columns.length);
}

/** What a failure of the parser, given the file after so many lines, means for whoever mends it. */
function reasonOf(error: unknown, before: number): string {
  const { code, lines } = error as { code?: unknown; lines?: unknown };
  const line = `ligne ${String(before + Number(lines))}`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `une ligne dépasse 1 Mo (${line})`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `un guillemet n’est pas fermé à la fin (${line})`;
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return `un guillemet est mal placé (${line})`;
  return 'table illisible';
}

/** The header, once every promised column is found in it, once. @throws ColumnsMissing, FormatChanged */
export function checkColumns(
  file: string,
  found: readonly string[],
  promised: readonly string[],
): string[] {
  const missing = promised.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new ColumnsMissing(file, missing, found);
  const twice = promised.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
  if (twice !== undefined) throw new FormatChanged(file, `la colonne « ${twice} » y est deux fois`);
  return [...found];
}
