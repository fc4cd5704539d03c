import type { SeenAtFragment, ServiceProvenanceQuery } from '../../graphql/generated/documents.js';

/** Where a value of the page is from. */
export type ValueOrigin = NonNullable<
  NonNullable<ServiceProvenanceQuery['service']>['provenance']
>[number];

/** A row of a producer's file, as the page quotes it. */
export type SeenAt = SeenAtFragment;

/** Where each value of the page is from, by its field. */
export type Origins = ReadonlyMap<ValueOrigin['field'], ValueOrigin>;

/** Empty when the graph cannot say. */
export const originsOf = (provenance: readonly ValueOrigin[] | null | undefined): Origins =>
  new Map((provenance ?? []).map((value) => [value.field, value]));

/** The name of the file that a row is of, and what holds it where it comes in an archive. */
export function fileOf({ file, snapshot }: Pick<SeenAt, 'file' | 'snapshot'>): string | null {
  const files = snapshot?.files ?? [];
  const named = files.find(({ name }) => name === file);
  const [only] = files.length === 1 ? files : [];
  const holder = nameOf(named ?? only);
  if (named !== undefined || file === null) return holder ?? file;
  return holder === null ? file : `${holder}, ${file}`;
}

const nameOf = (file: { readonly address: string } | undefined): string | null =>
  file?.address.split('/').at(-1) ?? null;
