import type { MapNamesQuery, MapValuesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { MapState } from './map-state.js';

/** A row of the table: the figures that the map colours. */
export interface ValueRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly value: number | null;
}

/** A page of the table. */
export interface ValuePage {
  readonly rows: readonly ValueRow[];
  readonly total: number;
  readonly pages: number;
  /** Rank of the first row, from 1. */
  readonly first: number;
}

/** Rows of one page: few enough to be read by ear. */
export const PAGE_ROWS = 100;

/** One page of the values, sorted: unknown values come last. */
export function pageOfValues(
  { ids, values, counts }: Whole<MapValuesQuery>['choropleth'],
  names: Whole<MapNamesQuery>['territoryColumns'],
  { sort, page }: Pick<MapState, 'sort' | 'page'>,
): ValuePage {
  const rankOf = new Map(names.ids.map((id, rank) => [id, rank]));
  const rows = ids.map((id, i): ValueRow => {
    const rank = rankOf.get(id) ?? -1;
    const [name, code] = [names.names[rank] ?? id, names.codes[rank] ?? id];
    return { id, code, name, count: counts[i] ?? 0, value: values[i] ?? null };
  });
  const byName = (a: ValueRow, b: ValueRow) => a.name.localeCompare(b.name, 'fr');
  const byValue = (a: ValueRow, b: ValueRow) => (b.value ?? -1) - (a.value ?? -1) || byName(a, b);
  rows.sort(sort === 'nom' ? byName : byValue);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const start = (Math.min(page, pages) - 1) * PAGE_ROWS;
  return {
    rows: rows.slice(start, start + PAGE_ROWS),
    total: rows.length,
    pages,
    first: start + 1,
  };
}
