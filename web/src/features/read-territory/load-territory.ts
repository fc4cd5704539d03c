import { territoryIdOf } from '../../app/addresses.js';
import type { Asker, PartialAnswer } from '../../graphql/ask.js';
import { ask, askPartly, essential, isMissing, notFound } from '../../graphql/ask.js';
import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import {
  PageKindsDocument,
  TerritoryHistoryDocument,
  TerritoryPageDocument,
  TerritoryThenDocument,
} from '../../graphql/generated/documents.js';
import type { Then } from './day-asked.js';
import type { History } from './state-dates.js';
import type { PageKind } from './unobserved-kinds.js';

/** The territory id of an address. @throws a 404 when it bears none */
export function idOfAddress(idSlug: string | undefined): string {
  const id = territoryIdOf(idSlug ?? '');
  if (id === null) throw notFound('TERRITORY_UNKNOWN');
  return id;
}

/** Where the lists of the page were read to. */
export interface Cursors {
  readonly after: string | null;
  readonly childrenAfter: string | null;
}

export const FROM_THE_START: Cursors = { after: null, childrenAfter: null };

/** What the page is made of, and every kind of service: those that nobody observes there are told too. */
export interface TerritoryAnswer extends PartialAnswer<TerritoryPageQuery> {
  readonly kinds: readonly PageKind[];
}

/** Everything of the page; what a subgraph that is down would have said is null. */
export async function loadTerritory(
  context: Asker,
  id: string,
  cursors: Cursors,
): Promise<TerritoryAnswer> {
  const kinds = (await askPartly(context, PageKindsDocument, {})).data.serviceKinds ?? [];
  const answer = await askPartly(context, TerritoryPageDocument, {
    id,
    ...cursors,
    kinds: kinds.map((kind) => kind.code),
    // A distance from the centre says something of a commune: nothing of a région, nor of a part of a
    // commune, whose own centre nobody gives.
    nearest: kinds.length > 0 && id.startsWith('COM-'),
  });
  essential(answer.data.territory);
  return { ...answer, kinds };
}

/** What the territory has been; null when the graph cannot say. */
export async function loadHistory(
  context: Asker,
  id: string,
): Promise<PartialAnswer<History | null>> {
  const { data, lacking } = await askPartly(context, TerritoryHistoryDocument, { id });
  return { data: data.territory, lacking };
}

/** The territory on a day of its past; without a state when it had none. */
export async function loadThen(context: Asker, id: string, day: string): Promise<Then> {
  try {
    const { territory } = await ask(context, TerritoryThenDocument, { id, day });
    return { day, territory };
  } catch (thrown) {
    if (isMissing(thrown)) return { day, territory: null };
    throw thrown;
  }
}
