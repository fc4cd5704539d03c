import type { MapValuesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';

type Columns = Whole<MapValuesQuery>['choropleth'];

type Source = Columns['sources'][number];

/** Where figures come from, as the graph says it. */
export interface ReadSources {
  readonly sources: readonly Source[];
  /** Null on the map of today. */
  readonly readings:
    readonly { readonly source: Source; readonly days: readonly string[] }[] | null;
}

/** Without the columns that they are of, which a page would carry twice. */
export const sourcesIn = ({ sources, readings }: ReadSources): ReadSources => ({
  sources,
  readings,
});

/**
 * The sources of a map with the date of their data: on a past day, the days that were read for it and not those of
 * their last publication.
 *
 * @param dayIn how a day (ISO) is written
 */
export const datedSources = (
  { sources, readings }: ReadSources,
  dayIn: (day: string) => string,
): readonly Source[] =>
  readings?.map(({ source, days }) => ({ ...source, vintage: days.map(dayIn).join(', ') })) ??
  sources;
