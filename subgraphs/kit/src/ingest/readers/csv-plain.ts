import type { RawRow } from '../edition.js';
import { FormatChanged } from '../ingest.errors.js';

/** How the lines of a table are told apart. */
export interface PlainForm {
  readonly file: string;
  readonly delimiter: string;
  /** Characters of the longest row that is a row. */
  readonly longest: number;
  /** The names of the columns, once checked. @throws ColumnsMissing, FormatChanged */
  readonly checked: (header: readonly string[]) => readonly string[];
}

/**
 * The lines of a table before its first quote. Most producers' tables have none, and what no quote protects needs no
 * parser: it is split, five times faster.
 */
export class PlainLines {
  /** Null until the header is read. */
  columns: readonly string[] | null = null;
  /** Lines read. */
  count = 0;
  /** From the line that has the first quote: what only a parser can read; null as long as there is none. */
  quoted: string | null = null;
  private rest = '';

  constructor(private readonly form: PlainForm) {}

  /**
   * Rows of the lines that a piece of the file ends.
   *
   * @throws ColumnsMissing, FormatChanged
   */
  *rowsOf(piece: string): Generator<RawRow> {
    const text = this.rest + piece;
    const quote = text.indexOf('"', this.rest.length);
    const end = 1 + (quote < 0 ? text.lastIndexOf('\n') : text.lastIndexOf('\n', quote));
    this.rest = text.slice(end);
    if (quote >= 0) this.quoted = this.rest;
    else this.refuseEndless(this.rest);
    if (end > 0) yield* this.split(text.slice(0, end - 1));
  }

  /** The row of a last line that no line break ends. */
  *lastRow(): Generator<RawRow> {
    if (this.rest !== '') yield* this.split(this.rest);
  }

  private *split(text: string): Generator<RawRow> {
    for (const written of text.split('\n')) {
      this.count += 1;
      const line = written.endsWith('\r') ? written.slice(0, -1) : written;
      this.refuseEndless(line, 0);
      if (line === '') continue;
      const fields = line.split(this.form.delimiter);
      if (this.columns === null) this.columns = this.form.checked(fields);
      else yield rowOf(this.count, fields, this.columns);
    }
  }

  /** A line that is not counted yet is the one after. */
  private refuseEndless(line: string, ahead = 1): void {
    if (line.length <= this.form.longest) return;
    const at = String(this.count + ahead);
    throw new FormatChanged(this.form.file, `une ligne dépasse 1 Mo (ligne ${at})`);
  }
}

function rowOf(line: number, fields: readonly string[], columns: readonly string[]): RawRow {
  const value: Record<string, string> = {};
  const known = Math.min(fields.length, columns.length);
  for (let i = 0; i < known; i += 1) value[columns[i] ?? ''] = fields[i] ?? '';
  if (fields.length === columns.length) return { line, value };
  return { line, value, fault: fieldsFault(fields.length, columns.length) };
}

/** What is said of a row that has not as many fields as the header. */
export const fieldsFault = (found: number, promised: number): string =>
  `${String(found)} champ${found > 1 ? 's' : ''} au lieu de ${String(promised)}`;
