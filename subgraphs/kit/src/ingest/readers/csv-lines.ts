/** Texts of a row, by column or in their order. */
type Fields = Readonly<Record<string, string>> | readonly string[];

/**
 * Where rows stand. The parser counts a CRLF inside a quoted field as two lines, so the numbers that it gives drift
 * from those of the file.
 */
export class CsvLines {
  private last = 0;
  private excess = 0;

  /** @param before lines of the file that the parser is not given */
  constructor(private readonly before: number) {}

  /** The line on which a row ends, the parser having said `counted`; rows come in their order. */
  endOf(counted: number, fields: Fields): number {
    if (counted - this.last > 1) this.pass(fields);
    this.last = counted;
    return this.lineOf(counted);
  }

  /** Takes account of line breaks in a row that is not given, such as the header. */
  pass(fields: Fields): void {
    for (const field of Object.values(fields)) this.excess += field.split('\r\n').length - 1;
  }

  /** The line that the parser calls so, for what stands after the last row. */
  lineOf(counted: number): number {
    return this.before + counted - this.excess;
  }
}
