import type { RowOutcome, SourceFile } from '@maillage/kit';
import { FormatChanged, LeftOut, readCsv, Refused } from '@maillage/kit';
import type { z } from 'zod';

/** A table of a feed: its columns that must be there, and what a row promises. */
export interface Table<Row> {
  /** `stops`, of which the file is `stops.txt`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly schema: z.ZodType<Row>;
  /** The id in a row that may be wrong otherwise, where it is that of a point. */
  readonly idOf?: (value: unknown) => string | undefined;
}

/** A row that can be read, and its line. */
export interface TableRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** What became of the rows of a table. */
interface Count {
  rows: number;
  refused: number;
  last: number;
}

/** Rows that may be refused before a feed is no longer what it was. */
const MOST_REFUSED = 1000;

/** The tables of one feed, and the rows of them that could not be used. */
export class FeedTables {
  private readonly counts = new Map<string, Count>();
  private readonly refused: RowOutcome<never>[] = [];

  /** @param files by their names, `stops.txt` */
  constructor(private readonly files: ReadonlyMap<string, SourceFile>) {}

  /** Rows of a table that are right; nothing where its file is not there. @throws FormatChanged, ColumnsMissing */
  async *rows<Row>(table: Table<Row>): AsyncGenerator<TableRow<Row>> {
    const file = this.files.get(fileOf(table));
    if (file === undefined) return;
    const { columns, schema } = table;
    const count = this.countOf(table);
    for await (const { line, value, fault } of readCsv(file, { delimiter: ',', columns })) {
      count.rows += 1;
      count.last = line;
      const parsed = schema.safeParse(value);
      if (fault === undefined && parsed.success) yield { line, row: parsed.data };
      else this.refuse(table, line, fault ?? reasonOf(parsed.error), table.idOf?.(value));
    }
  }

  /** Keeps aside a row that cannot be used. @throws FormatChanged when they are too many */
  refuse(table: Table<unknown>, line: number, reason: string, recordId?: string): void {
    this.countOf(table).refused += 1;
    const result = new Refused('ROW_INVALID', reason, recordId ?? null);
    this.refused.push({ line, file: fileOf(table), result });
    if (this.refused.length <= MOST_REFUSED) return;
    const [first] = this.refused;
    const sample = first?.result instanceof Refused ? first.result.reason : '';
    throw new FormatChanged(
      fileOf(table),
      `plus de ${String(MOST_REFUSED)} lignes ne vont pas (${sample})`,
    );
  }

  /** What was refused, then how many rows of each table were summed up; those of `told` are told one by one. */
  *outcomes(told: Table<unknown>): Generator<RowOutcome<never>> {
    yield* this.refused;
    for (const [file, { rows, refused, last }] of this.counts) {
      if (file === fileOf(told) || rows === refused) continue;
      yield {
        line: last,
        file,
        result: new LeftOut(`${file} : dit par les arrêts`, rows - refused),
      };
    }
  }

  private countOf(table: Table<unknown>): Count {
    const count = this.counts.get(fileOf(table)) ?? { rows: 0, refused: 0, last: 0 };
    this.counts.set(fileOf(table), count);
    return count;
  }
}

const fileOf = ({ name }: Table<unknown>): string => `${name}.txt`;

const reasonOf = (error: z.ZodError | undefined): string =>
  (error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
