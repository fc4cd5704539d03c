import type { MapFiguresQuery, MapNamesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { MapState } from './map-state.js';

/** A row of the table: the figures that the map colours. */
export interface ValueRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly value: number | null;
  /** Ends of the 95 % interval of the value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether too few points are behind the value for it to be compared. */
  readonly unsure: boolean;
}

/** A row of a file: a territory that nobody looked at has one too, without figures. */
export type FileRow = { readonly [K in keyof ValueRow]: ValueRow[K] | null } & {
  readonly id: string;
  /** Why it has no value; null where it has one. */
  readonly why: string | null;
};

/** A page of the table. */
export interface ValuePage {
  readonly rows: readonly ValueRow[];
  readonly total: number;
  readonly pages: number;
  /** Rank of the first row, from 1. */
  readonly first: number;
  /** Territories that nobody looks at, or had looked at on the day that is shown: they have no row. */
  readonly unseen: number;
}

/** Rows of one page: few enough to be read by ear. */
export const PAGE_ROWS = 100;

type Order = (a: ValueRow, b: ValueRow) => number;

const byName: Order = (a, b) => a.name.localeCompare(b.name, 'fr');
const ORDERS: Readonly<Record<MapState['sort'], Order>> = {
  nom: byName,
  points: (a, b) => b.count - a.count || byName(a, b),
  valeur: (a, b) => (b.value ?? 0) - (a.value ?? 0) || byName(a, b),
};

/** Every row of the table, in the graph's order. */
export function valueRows(
  columns: Whole<MapFiguresQuery>['choropleth'],
  names: Whole<MapNamesQuery>['territoryColumns'],
): ValueRow[] {
  const { ids, values, counts, lows, highs, unreliable } = columns;
  const rankOf = new Map(names.ids.map((id, rank) => [id, rank]));
  return ids.map((id, i): ValueRow => {
    const rank = rankOf.get(id) ?? -1;
    const [name, code] = [names.names[rank] ?? id, names.codes[rank] ?? id];
    const interval = { low: lows[i] ?? null, high: highs[i] ?? null };
    const figures = { count: counts[i] ?? 0, value: values[i] ?? null, ...interval };
    return { id, code, name, ...figures, unsure: unreliable[i] ?? false };
  });
}

/** Words for what has no value. */
export interface WhyWords {
  readonly notObserved: string;
  readonly noValue: string;
}

const UNSEEN = { count: null, value: null, low: null, high: null, unsure: null } as const;

/** Every row of a file: those of the table, then the territories of the level that nobody looked at. */
export function fileRows(
  columns: Whole<MapFiguresQuery>['choropleth'],
  names: Whole<MapNamesQuery>['territoryColumns'],
  { notObserved, noValue }: WhyWords,
): FileRow[] {
  const seen = new Set(columns.ids);
  const unseen = names.ids.flatMap((id, rank): FileRow[] => {
    const [name, code] = [names.names[rank] ?? id, names.codes[rank] ?? id];
    return seen.has(id) ? [] : [{ id, code, name, ...UNSEEN, why: notObserved }];
  });
  const rows = valueRows(columns, names).map((row) => ({
    ...row,
    why: row.value === null ? noValue : null,
  }));
  return [...rows, ...unseen];
}

/** One page of the values, sorted: unknown values come last, whichever way round. */
export function pageOfValues(
  columns: Whole<MapFiguresQuery>['choropleth'],
  names: Whole<MapNamesQuery>['territoryColumns'],
  { sort, reversed, page }: Pick<MapState, 'sort' | 'reversed' | 'page'>,
): ValuePage {
  const rows = valueRows(columns, names).sort(ORDERS[sort]);
  if (reversed) rows.reverse();
  const isLast = (row: ValueRow) => sort === 'valeur' && row.value === null;
  const sorted = [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast)];
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_ROWS));
  const start = (Math.min(page, pages) - 1) * PAGE_ROWS;
  return {
    rows: sorted.slice(start, start + PAGE_ROWS),
    total: sorted.length,
    pages,
    first: start + 1,
    unseen: Math.max(0, names.ids.length - rows.length),
  };
}
