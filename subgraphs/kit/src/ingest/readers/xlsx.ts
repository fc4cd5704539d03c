import { buffer } from 'node:stream/consumers';
import { SheetNotFoundError, readSheet } from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import { HubError } from '../../errors/index.js';
import { bounded } from '../decode/bounded.js';
import type { RawRow } from '../edition.js';
import { FileTooLarge, FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import { checkColumns } from './csv.js';
import { ZIP_OPTIONS, membersOf } from './zip.js';

/** How a producer writes its sheet. */
export interface XlsxForm {
  /** Its name, or its rank from 1; the first when it is not told. */
  readonly sheet?: string | number;
  /** Names of the columns that are read, as they stand in the first row: all must be there. */
  readonly columns: readonly string[];
}

/** The most that a workbook may weigh as it comes, and unfolded: it is held whole, and ten times that as cells. */
const MAX_WORKBOOK = 20_000_000;
const MAX_UNFOLDED = 100_000_000;

/**
 * Rows of a sheet whose first row is a header, as objects of cells by column: text, number, boolean, Date at UTC, or
 * null. `line` is the row's number in the sheet. A workbook is not read as a stream: what weighs more than 20 MB, or
 * 100 MB unfolded, is refused.
 *
 * @throws ColumnsMissing, FormatChanged, FileTooLarge
 */
export async function* readXlsx(file: SourceFile, form: XlsxForm): AsyncGenerator<RawRow> {
  const [first, ...rows] = await sheetOf(file, form.sheet);
  if (first === undefined) throw new FormatChanged(file.name, 'la feuille est vide');
  const header = first.map((cell) => (cell === null ? '' : String(cell)));
  checkColumns(file.name, header, form.columns);
  for (const [rank, cells] of rows.entries()) {
    if (cells.every((cell) => cell === null)) continue;
    const named = header.map((name, column) => [name, cells[column] ?? null] as const);
    yield { line: rank + 2, value: Object.fromEntries(named.filter(([name]) => name !== '')) };
  }
}

/** How a file of Excel 97 begins. */
const OLD_WORKBOOK = Buffer.from('d0cf11e0', 'hex');

async function sheetOf(file: SourceFile, sheet: string | number = 1) {
  try {
    const bytes = await buffer(bounded([file.open()], file.name, MAX_WORKBOOK));
    if (bytes.subarray(0, 4).equals(OLD_WORKBOOK))
      throw new FormatChanged(file.name, 'c’est un classeur d’avant 2007 (.xls)');
    await checkUnfolded(file, bytes);
    return await readSheet(bytes, sheet, { trim: false });
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new FormatChanged(file.name, reasonOf(error), error);
  }
}

/** Unfolds a workbook to nowhere first: the library would unfold a bomb in memory. @throws FileTooLarge */
async function checkUnfolded(file: SourceFile, bytes: Buffer): Promise<void> {
  let left = MAX_UNFOLDED;
  const zip = await fromBufferPromise(bytes, ZIP_OPTIONS);
  for await (const member of membersOf(file, zip)) {
    for await (const chunk of member.open() as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new FileTooLarge(file.name, MAX_UNFOLDED);
    }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SheetNotFoundError)
    return `il n’a plus de feuille « ${String(error.sheet)} »`;
  return 'classeur illisible';
}
