import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import type {
  FoundServiceFragment,
  SearchServicesQuery,
  SearchTerritoriesQuery,
} from '../../graphql/generated/documents.js';
import {
  SearchServicesDocument,
  SearchTerritoriesDocument,
} from '../../graphql/generated/documents.js';
import { isCode, saysSomething } from './query-words.js';

export type Match = NonNullable<SearchTerritoriesQuery['searchTerritories']>[number];
export type Coded = NonNullable<NonNullable<SearchTerritoriesQuery['territoriesByCode']>>[number];
type ServiceSearch = NonNullable<SearchServicesQuery['searchServices']>;
export type Kind = ServiceSearch['kinds'][number];
export type UnloadedKind = ServiceSearch['unloaded'][number];

/** What a search found, by what it is. */
export interface Found {
  readonly query: string;
  readonly territories: readonly Match[];
  /** Codes that were asked for and no longer live. */
  readonly gone: readonly Coded[];
  readonly services: readonly FoundServiceFragment[];
  /** Services that answer, shown or not. */
  readonly total: number;
  readonly kinds: readonly Kind[];
  /** Kinds that were named and that no source gives. */
  readonly unloaded: readonly UnloadedKind[];
  /** What did not answer, and is not among the answers. */
  readonly missing: readonly Missing[];
}

/** A part of a search. */
export type Missing = 'territories' | 'services';

const NOTHING: Omit<Found, 'query'> = {
  ...{ territories: [], gone: [], services: [], total: 0, kinds: [], unloaded: [] },
  missing: [],
};

/** Whether a kind was named: « gare roubaix » wants a station, « roubaix » the town before its station. */
export const wantsServices = ({ kinds, unloaded }: Pick<Found, 'kinds' | 'unloaded'>): boolean =>
  kinds.length + unloaded.length > 0;

/** Most answers of each sort. */
export const MOST = 30;

/** The query of an address, cut to what anyone types. */
export const queryOf = (url: string): string =>
  (new URL(url).searchParams.get('q') ?? '').trim().slice(0, 100);

/** Each once, where it first stands. */
function once<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  const ids = items.map(idOf);
  return items.filter((_, at) => ids.indexOf(ids[at] ?? '') === at);
}

/** Territories: those that a service was asked in, before those whose name is like the whole. */
function territoriesOf(search: ServiceSearch | null, likely: readonly Match[]): Match[] {
  const namesMore = search !== null && wantsServices(search);
  const named = [search?.territory ?? [], search?.otherTerritories ?? []]
    .flat()
    .map((territory): Match => ({ matched: 'name', territory }));
  const all = namesMore && named.length > 0 ? named : [...likely, ...named];
  return once(all, ({ territory }) => territory.id);
}

/** Finds territories, services and kinds: « gare roubaix » is the stations of Roubaix. */
export async function find(context: Asker, query: string): Promise<Found> {
  if (!saysSomething(query)) return { query, ...NOTHING };
  const coded = { code: query.toUpperCase(), isCode: isCode(query) };
  const [places, there] = await Promise.all([
    askPartly(context, SearchTerritoriesDocument, { query, first: MOST, ...coded }),
    askPartly(context, SearchServicesDocument, { query, first: MOST }),
  ]);
  const search = there.data.searchServices;
  return {
    query,
    territories: territoriesOf(search, places.data.searchTerritories ?? []),
    gone: (places.data.territoriesByCode ?? []).filter((territory) => !territory.alive),
    ...servicesOf(search),
    missing: [
      ...(places.lacking ? (['territories'] as const) : []),
      ...(there.lacking ? (['services'] as const) : []),
    ],
  };
}

function servicesOf(
  search: ServiceSearch | null,
): Pick<Found, 'services' | 'total' | 'kinds' | 'unloaded'> {
  if (search === null) return { services: [], total: 0, kinds: [], unloaded: [] };
  const services = once([...search.services, ...search.byName], ({ id }) => id);
  const { kinds, unloaded, total } = search;
  return { services, total: Math.max(total, services.length), kinds, unloaded };
}
