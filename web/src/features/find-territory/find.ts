import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import type {
  FoundServiceFragment,
  SearchKindsQuery,
  SearchTerritoriesQuery,
} from '../../graphql/generated/documents.js';
import {
  SearchKindsDocument,
  SearchServicesDocument,
  SearchTerritoriesDocument,
} from '../../graphql/generated/documents.js';
import { isCode, readQuery, wordsOf } from './query-words.js';

export type Match = NonNullable<SearchTerritoriesQuery['searchTerritories']>[number];
export type Coded = NonNullable<NonNullable<SearchTerritoriesQuery['territoriesByCode']>>[number];
export type Kind = NonNullable<SearchKindsQuery['serviceKinds']>[number];

/** What a search found, by what it is. */
export interface Found {
  readonly query: string;
  readonly territories: readonly Match[];
  /** Codes that were asked for and no longer live. */
  readonly gone: readonly Coded[];
  readonly services: readonly FoundServiceFragment[];
  readonly kinds: readonly Kind[];
  /** Whether a part of the graph did not answer. */
  readonly lacking: boolean;
}

const NOTHING = { territories: [], gone: [], services: [], kinds: [], lacking: false };

/** Most answers of each sort. */
export const MOST = 30;

/** The query of an address, cut to what anyone types. */
export const queryOf = (url: string): string =>
  (new URL(url).searchParams.get('q') ?? '').trim().slice(0, 100);

async function findTerritories(context: Asker, query: string) {
  if (wordsOf(query).length === 0) return { territories: [], gone: [], lacking: false };
  const code = query.toUpperCase();
  const variables = { query, first: MOST, code, isCode: isCode(query) };
  const { data, lacking } = await askPartly(context, SearchTerritoriesDocument, variables);
  const gone = (data.territoriesByCode ?? []).filter((territory) => !territory.alive);
  return { territories: data.searchTerritories ?? [], gone, lacking };
}

/** Services of the kinds that were named, in the likeliest place that was. */
async function findServices(context: Asker, within: string | undefined, kinds: readonly Kind[]) {
  if (within === undefined || kinds.length === 0) return { services: [], lacking: false };
  const { data, lacking } = await askPartly(context, SearchServicesDocument, {
    ...{ within, kinds: kinds.map((kind) => kind.code), first: MOST },
  });
  return { services: data.services?.nodes ?? [], lacking };
}

/** Finds territories, services and kinds: « gare roubaix » is the stations of Roubaix. */
export async function find(context: Asker, query: string): Promise<Found> {
  if (wordsOf(query).length === 0) return { query, ...NOTHING };
  const known = await askPartly(context, SearchKindsDocument, {});
  const { kinds, place } = readQuery(query, known.data.serviceKinds ?? []);
  const places = await findTerritories(context, place);
  const within = place === query ? undefined : places.territories[0]?.territory.id;
  const there = await findServices(context, within, kinds);
  const lacking = known.lacking || places.lacking || there.lacking;
  return { query, kinds, ...places, ...there, lacking };
}
