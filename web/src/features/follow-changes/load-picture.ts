import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import {
  CountChangesDocument,
  ReadChangeWindowsDocument,
} from '../../graphql/generated/documents.js';
import type { AskedChanges } from './asked-changes.js';
import { filterOf } from './asked-changes.js';

/** When the changes of a filter happened; without what the graph cannot say. */
export async function loadWindows(context: Asker, filter: ChangeFilter) {
  const { data } = await askPartly(context, ReadChangeWindowsDocument, { filter });
  return { windows: data.changeWindows ?? null, sources: data.sources ?? [] };
}

/** How many of a list happened in its time for sure; null where it has no time. */
export async function countCertain(context: Asker, asked: AskedChanges): Promise<number | null> {
  const { between, ...filter } = filterOf(asked);
  if (between == null) return null;
  const { data } = await askPartly(context, CountChangesDocument, {
    filter: { ...filter, between: { ...between, certain: true } },
  });
  return data.changes?.totalCount ?? null;
}
