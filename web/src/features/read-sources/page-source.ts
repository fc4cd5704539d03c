import type {
  ReadSourceQuery,
  ReadTerritorySourceQuery,
} from '../../graphql/generated/documents.js';
import type { Language } from '../../i18n/language.js';

type OfServices = NonNullable<ReadSourceQuery['source']>;
type OfTerritories = NonNullable<ReadTerritorySourceQuery['territorySource']>;

/** A source as its page tells it: what it gives are kinds of service, or facts about territories. */
export type PageSource = Omit<
  OfServices,
  '__typename' | 'vintage' | 'note' | 'noteEn' | 'kinds'
> & {
  /** The date that it says itself; null where its snapshots tell it. */
  readonly vintage: string | null;
  readonly note: string | null;
  readonly noteEn: string | null;
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
  ...{ vintage: null, note: null, noteEn: null, kinds: null },
});

interface Described {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage?: string | null;
  readonly note?: string | null;
  readonly noteEn?: string | null;
  readonly freshness: { readonly describes: string | null };
}

/** A source in the words of schema.org, described in a language where it can be. */
export function datasetOf(
  { title, producer, licence, url, ...source }: Described,
  language: Language,
) {
  const described = source.vintage ?? source.freshness.describes;
  const note = language === 'en' ? (source.noteEn ?? source.note) : source.note;
  const words = [title, producer, ...(described === null ? [] : [described])].join(', ');
  return {
    '@type': 'Dataset',
    name: title,
    description: `${words}. ${note ?? ''}`.trim(),
    creator: { '@type': 'Organization', name: producer },
    license: licence,
    url,
    ...(described !== null && { temporalCoverage: described }),
  };
}
