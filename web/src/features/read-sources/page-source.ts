import type { ReadSourceQuery } from '../../graphql/generated/documents.js';

/** A source as its page tells it. */
export type PageSource = NonNullable<ReadSourceQuery['source']>;

interface Described {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage: string;
  readonly note: string | null;
}

/** A source in the words of schema.org. */
export const datasetOf = (source: Described) => ({
  '@type': 'Dataset',
  name: source.title,
  description:
    `${source.title}, ${source.producer}, ${source.vintage}. ${source.note ?? ''}`.trim(),
  creator: { '@type': 'Organization', name: source.producer },
  license: source.licence,
  url: source.url,
  temporalCoverage: source.vintage,
});
