import type {
  ColumnsToldFragment,
  PlacesNamedFragment,
} from '../../graphql/generated/documents.js';

/** A figure in a territory. */
export interface TerritoryValue {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly value: number;
  /** For 100,000 of its inhabitants of today; null where they are not known. */
  readonly rate: number | null;
}

const INHABITANTS = 100_000;

/** What a map colours of a value: the number itself, or how many for so many inhabitants. */
export const measureOf = ({ value, rate }: TerritoryValue, isCount: boolean): number | null =>
  isCount ? value : rate;

/** A figure in every territory of a level, the highest first: none of its changes is zero. */
export function valuesOf(
  { ids, values }: ColumnsToldFragment,
  places: PlacesNamedFragment,
  isCount: boolean,
): readonly TerritoryValue[] {
  const known = new Map(ids.map((id, at) => [id, values[at] ?? 0]));
  const rank = (each: TerritoryValue): number => measureOf(each, isCount) ?? -Number.MAX_VALUE;
  return places.ids
    .map((id, at) => {
      const value = known.get(id) ?? 0;
      const people = places.populations[at] ?? 0;
      const rate = people > 0 ? (value * INHABITANTS) / people : null;
      return { id, name: places.names[at] ?? id, slug: places.slugs[at] ?? '', value, rate };
    })
    .sort((a, b) => rank(b) - rank(a) || b.value - a.value || a.id.localeCompare(b.id));
}
