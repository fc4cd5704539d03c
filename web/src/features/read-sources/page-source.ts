import type {
  ReadSourceQuery,
  ReadTerritorySourceQuery,
} from '../../graphql/generated/documents.js';

type OfServices = NonNullable<ReadSourceQuery['source']>;
type OfTerritories = NonNullable<ReadTerritorySourceQuery['territorySource']>;

/** A source as its page tells it: what it gives are kinds of service, or facts about territories. */
export type PageSource = Omit<OfServices, '__typename' | 'vintage' | 'note' | 'kinds'> & {
  /** The date that it says itself; null where its snapshots tell it. */
  readonly vintage: string | null;
  readonly note: string | null;
  /** Null of a source of territories. */
  readonly kinds: OfServices['kinds'] | null;
  /** Null of a source of service points. */
  readonly gives: OfTerritories['gives'] | null;
};

/** A source of service points, as its page tells it. */
export const sourceOfServices = (source: OfServices): PageSource => ({ ...source, gives: null });

/** A source of territories, as its page tells it. */
export const sourceOfTerritories = (source: OfTerritories): PageSource => ({
  ...source,
  ...{ vintage: null, note: null, kinds: null },
});

interface Described {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage?: string | null;
  readonly note?: string | null;
  readonly freshness: { readonly describes: string | null };
}

/** A source in the words of schema.org. */
export function datasetOf({ title, producer, licence, url, ...source }: Described) {
  const described = source.vintage ?? source.freshness.describes;
  const words = [title, producer, ...(described === null ? [] : [described])].join(', ');
  return {
    '@type': 'Dataset',
    name: title,
    description: `${words}. ${source.note ?? ''}`.trim(),
    creator: { '@type': 'Organization', name: producer },
    license: licence,
    url,
    ...(described !== null && { temporalCoverage: described }),
  };
}
