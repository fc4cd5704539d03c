import type { RawRow } from '@maillage/kit';
import { z } from 'zod';

type Row = Readonly<Record<string, unknown>>;

/** How rows that share an id are told apart. */
export interface Gathering {
  /** What names a point; a row without it stands alone. */
  readonly id: (row: Row) => string | undefined;
  /** Rows of one id in two places are two points; one, unless said. */
  readonly place?: (row: Row) => string;
  /** The lowest speaks for the others and, of several places, holds the id; the first, unless said. */
  readonly rank?: (row: Row) => string;
}

/**
 * A file's rows, each told what it is beside those of its id: `others` are the rows that it speaks for,
 * null on these, so that every row is still counted; `head` is whether it holds the id. The whole file is
 * held in memory: it is for small ones.
 */
export async function* gathered(
  rows: AsyncIterable<RawRow>,
  { id, place = () => '', rank = () => '' }: Gathering,
): AsyncGenerator<RawRow> {
  const all: RawRow[] = [];
  const points = new Map<string, Map<string, Row[]>>();
  for await (const row of rows) {
    all.push(row);
    if (!isRow(row.value) || row.fault !== undefined) continue;
    const key = id(row.value);
    if (key !== undefined) addTo(points, key, place(row.value), row.value);
  }
  const roles = new Map([...points.values()].flatMap((places) => rolesOf(places, rank)));
  for (const row of all) {
    if (!isRow(row.value)) yield row;
    else yield { ...row, value: { ...row.value, ...(roles.get(row.value) ?? ALONE) } };
  }
}

interface Role {
  readonly others: readonly Row[] | null;
  readonly head: boolean;
}

const ALONE: Role = { others: [], head: true };

function rolesOf(
  places: ReadonlyMap<string, readonly Row[]>,
  rank: (row: Row) => string,
): [Row, Role][] {
  const byRank = (a: Row, b: Row): number => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)));
  const sorted = [...places.values()].map((group) => [...group].sort(byRank));
  const firsts = sorted.flatMap((group): Row[] => group.slice(0, 1));
  const [head] = [...firsts].sort(byRank);
  return sorted.flatMap((group) =>
    group.map((row, index): [Row, Role] => [
      row,
      { others: index === 0 ? group.slice(1) : null, head: row === head },
    ]),
  );
}

function addTo(
  points: Map<string, Map<string, Row[]>>,
  key: string,
  place: string,
  row: Row,
): void {
  const places = points.get(key) ?? new Map<string, Row[]>();
  points.set(key, places);
  places.set(place, [...(places.get(place) ?? []), row]);
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** A cell as text, without blanks around it; undefined where it is empty or not a text. */
export const cell = (row: Row, name: string): string | undefined => {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** The schema of a row that {@link gathered} gives. */
export const withOthers = <S extends z.ZodRawShape>(row: z.ZodObject<S>) =>
  row.extend({ others: z.array(row).nullable(), head: z.boolean() });
