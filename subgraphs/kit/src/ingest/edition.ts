import type { z } from 'zod';
import type { PagedApi } from './paged/paged-api.type.js';
import type { SourceFile, SourceFiles } from './source-file.js';

/** A row as a reader gives it. */
export interface RawRow {
  /** Line or rank in its file, from 1. */
  readonly line: number;
  /** Its file inside an archive, or among several. */
  readonly file?: string;
  readonly value: unknown;
  /** What is wrong with its form, as when it has a field too many. */
  readonly fault?: string;
}

/** A row that is right but does not concern the hub: counted by reason, not refused. */
export class LeftOut {
  /**
   * @param reason a few words, the same for all rows left out for it
   * @param rows how many it stands for, where what they say is told by others: a table that is summed up
   */
  constructor(
    readonly reason: string,
    readonly rows = 1,
  ) {}
}

/** A row that cannot be what it says. */
export class Refused {
  /**
   * @param code stable, in capitals
   * @param reason a sentence for whoever mends the file
   * @param recordId what it names, where that can still be read
   */
  constructor(
    readonly code: string,
    readonly reason: string,
    readonly recordId: string | null = null,
  ) {}
}

/** Where a row stands. */
export interface RowPlace {
  readonly line: number;
  /** Null where the edition has one file. */
  readonly file: string | null;
}

/** What became of a row. */
export interface RowOutcome<Item> extends RowPlace {
  readonly result: Item | LeftOut | Refused;
}

/** Where a file of an edition is. */
export interface EditionFile {
  /** Path under the mirror, `{stamp}` standing for the edition's date: `poste/{stamp}/points.csv`. */
  readonly mirror: string;
  /** Official address, for an edition that is still published. */
  readonly url?: string;
  /** In place of an address: the API that gives its rows; they are kept together, as a JSON array. */
  readonly api?: PagedApi;
  /** Servers that its address sends to: `static.data.gouv.fr`. */
  readonly sentTo?: readonly string[];
  /** An edition without it is still whole. */
  readonly optional?: boolean;
}

/** One form that a producer has published its data in; a new form is a new edition, not a change of the old. */
export interface Edition<Item> {
  readonly files: Readonly<Record<string, EditionFile>>;
  /** Days that stamps stand for, where it is not the last day of their month or year. */
  readonly validOn?: Readonly<Record<string, string>>;
  /** The day that it describes (ISO), where its paths have no stamp: it was published once. */
  readonly day?: string;
  /** First and last stamps of this form, where another form was published under the same paths. */
  readonly stamps?: readonly [first: string, last: string];
  /** Raised when the same files give other rows. */
  readonly version: number;
  /**
   * Reads every row once.
   *
   * @param validOn the day that the files describe (ISO), where what they say depends on it
   * @throws ColumnsMissing, FormatChanged
   */
  read(files: SourceFiles, validOn: string): AsyncIterable<RowOutcome<Item>>;
  /** What the files say of themselves as a whole, as the days that they are valid for; kept with the snapshot. */
  about?(files: SourceFiles, validOn: string): Promise<Readonly<Record<string, unknown>>>;
}

/** How an edition is written by its producer's folder. */
export interface EditionParts<Row, Item> extends Omit<Edition<Item>, 'read' | 'about' | 'version'> {
  readonly version?: number;
  rows(files: SourceFiles): AsyncIterable<RawRow>;
  /** What the producer promises of a row. */
  readonly schema: z.ZodType<Row>;
  /** The id in a row that may be wrong otherwise: what a refused row names has not gone. */
  readonly idOf?: (value: unknown) => string | undefined;
  /** The producer's words in ours; a row may hold several items, or none. */
  map(row: Row, place: RowPlace): Mapped<Item>;
}

/** What a row is in our words. */
export type Mapped<Item> = Item | LeftOut | Refused | readonly Item[];

/** An edition whose rows are validated, then put in our words; a bad row never stops the others. */
export function edition<Row, Item>(parts: EditionParts<Row, Item>): Edition<Item> {
  const { files, validOn, day, stamps, version = 1 } = parts;
  return {
    ...{ files, version },
    ...(validOn !== undefined && { validOn }),
    ...(day !== undefined && { day }),
    ...(stamps !== undefined && { stamps }),
    async *read(given) {
      for await (const raw of parts.rows(given)) {
        const place = { line: raw.line, file: raw.file ?? null };
        const mapped = mapRow(raw, place, parts);
        const { line, file } = place;
        if (!isList(mapped)) yield { line, file, result: mapped };
        else for (const result of mapped) yield { line, file, result };
      }
    },
  };
}

function mapRow<Row, Item>(
  { value, fault }: RawRow,
  place: RowPlace,
  parts: EditionParts<Row, Item>,
): Mapped<Item> {
  const refused = (code: string, reason: string): Refused =>
    new Refused(code, reason, parts.idOf?.(value) ?? null);
  if (fault !== undefined) return refused('ROW_MALFORMED', fault);
  const parsed = parts.schema.safeParse(value);
  if (!parsed.success) return refused('ROW_INVALID', reasonOf(parsed.error));
  return parts.map(parsed.data, place);
}

const isList = <T>(value: Mapped<T>): value is readonly T[] => Array.isArray(value);

function reasonOf(error: z.ZodError): string {
  return error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
}

/** The text of a column that holds the id as it is. */
export const idInColumn =
  (column: string) =>
  (value: unknown): string | undefined => {
    const cell: unknown =
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[column]
        : undefined;
    return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : undefined;
  };

/** The file that an edition calls by this name; it is there, unless declared optional. */
export function fileNamed(files: SourceFiles, name: string): SourceFile {
  const file = files[name];
  if (file === undefined) throw new Error(`the edition declares no file ${name}`);
  return file;
}
