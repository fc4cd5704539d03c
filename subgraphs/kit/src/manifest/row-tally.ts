import type { z } from 'zod';
import type { RawRow } from '../ingest/index.js';
import { LeftOut, Refused } from '../ingest/index.js';
import type { ManifestRow } from './manifest-row.js';

/** What is wrong with a row. */
export interface Wrong {
  /** Stable, in capitals. */
  readonly code: string;
  /** In French. */
  readonly reason: string;
}

/** Rows that share what is wrong with them. */
export interface ToldRows extends Wrong {
  /** The column at fault; null for the row as a whole. */
  readonly column: string | null;
  readonly rows: number;
  /** Of the first, whose reason it is. */
  readonly line: number;
}

/** What is thought of an item beside those before it. */
export interface Verdict {
  /** Why it is refused; null where it is kept. */
  readonly refused: Wrong | null;
  /** What is to be told of one that is kept. */
  readonly told?: Wrong | null;
}

/** Official codes that kept rows give. */
export interface CheckedCodes {
  /** What they are of, in French: `Communes`. */
  readonly what: string;
  readonly given: number;
  readonly known: number;
  /** Of those known, how many are of other times. */
  readonly former: number;
}

/** Sees the items of a file one after the other, as the engine will. */
export interface ItemJudge<Item> {
  judge(item: Item, line: number): Verdict;
  /** Null where rows give none. */
  readonly codes: CheckedCodes | null;
  /** What is worth telling of all of them, in French: a line each. */
  readonly remarks: readonly string[];
}

/** What becomes of the rows that were looked at. */
export interface CheckedRows {
  readonly read: number;
  /** Whether the file goes on. */
  readonly isPartial: boolean;
  readonly kept: number;
  readonly leftOut: number;
  readonly refused: number;
  readonly codes: CheckedCodes | null;
  readonly remarks: readonly string[];
  readonly wrong: readonly ToldRows[];
}

/** What becomes of rows: counted by what is wrong, with the first of each. */
export class RowTally<Item> {
  private read = 0;
  private kept = 0;
  private leftOut = 0;
  private refused = 0;
  private readonly told = new Map<string, ToldRows>();

  constructor(
    private readonly schema: z.ZodType<ManifestRow<Item>>,
    private readonly items: ItemJudge<Item>,
  ) {}

  /** What is known by now; what is wrong, the most frequent first. */
  counted(isPartial: boolean): CheckedRows {
    const { read, kept, leftOut, refused } = this;
    const { codes, remarks } = this.items;
    const wrong = [...this.told.values()].sort((a, b) => b.rows - a.rows || a.line - b.line);
    return { read, isPartial, kept, leftOut, refused, codes, remarks, wrong };
  }

  add({ line, value, fault }: RawRow): void {
    this.read += 1;
    if (fault !== undefined) {
      this.refuse({ code: 'ROW_MALFORMED', reason: fault }, line);
      return;
    }
    const parsed = this.schema.safeParse(value);
    if (!parsed.success) this.refuseInvalid(line, parsed.error);
    else if (parsed.data instanceof LeftOut) this.leftOut += 1;
    else if (parsed.data instanceof Refused) this.refuse(parsed.data, line);
    else this.judge(parsed.data, line);
  }

  private refuseInvalid(line: number, { issues }: z.ZodError): void {
    this.refused += 1;
    for (const { path, message } of issues)
      this.tell({ code: 'ROW_INVALID', reason: message }, line, path.map(String).join('.'));
  }

  private judge(item: Item, line: number): void {
    const { refused, told = null } = this.items.judge(item, line);
    if (refused !== null) this.refuse(refused, line);
    else this.kept += 1;
    if (told !== null) this.tell(told, line);
  }

  private refuse(wrong: Wrong, line: number): void {
    this.refused += 1;
    this.tell(wrong, line);
  }

  private tell({ code, reason }: Wrong, line: number, column: string | null = null): void {
    const key = `${code} ${column ?? ''}`;
    const before = this.told.get(key) ?? { code, column, rows: 0, line, reason };
    this.told.set(key, { ...before, rows: before.rows + 1 });
  }
}
