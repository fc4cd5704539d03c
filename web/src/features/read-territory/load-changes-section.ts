import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import { TerritoryChangesDocument } from '../../graphql/generated/documents.js';
import { changedWhen } from './changed-when.js';
import { isPartOfCommune } from './territory-levels.js';

/** What changed in a territory: how much, when, and the newest. */
export type TerritoryChanges = NonNullable<Awaited<ReturnType<typeof loadChangesSection>>>;

/** Null where the register does not answer, and in a part of a commune, whose services nobody tells apart. */
export async function loadChangesSection(context: Asker, id: string) {
  if (isPartOfCommune(id)) return null;
  const { data } = await askPartly(context, TerritoryChangesDocument, { id });
  const changes = data.territory?.changes ?? null;
  if (changes === null || data.changeWindows === null) return null;
  const { totalCount: total, nodes: newest } = changes;
  return { total, newest, when: changedWhen(data.changeWindows) };
}
