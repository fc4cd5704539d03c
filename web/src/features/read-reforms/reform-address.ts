import { changesSearch } from '../../app/changes-address.js';
import type { ReadReformQuery } from '../../graphql/generated/documents.js';

type Reform = NonNullable<ReadReformQuery['reform']>;

/** The list of the register that holds its changes and no others: `/changements`, or `/changements.atom`. */
export function changesAddress(
  path: string,
  { natures, kinds, levels, sources, time }: Pick<Reform, Asked>,
  place: string | null,
): string {
  const when = time === null ? {} : { ...time, certain: true };
  return path + changesSearch({ place, natures, kinds, levels, sources, ...when });
}

type Asked = 'natures' | 'kinds' | 'levels' | 'sources' | 'time';
