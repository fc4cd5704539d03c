import { territoryIdIn } from '../../app/addresses.js';
import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import { SearchTerritoriesDocument } from '../../graphql/generated/documents.js';
import type { Match } from './find.js';
import { isCode, saysSomething } from './query-words.js';

/** The place that an address asks for: `?lieu=COM-48095`, or a name that is not sure yet. */
export type PlaceAsked =
  | { readonly is: 'none' }
  | { readonly is: 'place'; readonly id: string }
  | {
      /** Several may be meant; none where nothing bears that name. */
      readonly is: 'name';
      readonly name: string;
      readonly matches: readonly Match[];
      /** Whether the search did not answer, which is not to have found nothing. */
      readonly lacking: boolean;
    };

/** Places that are offered to choose from. */
const MOST = 12;

const SURE = new Set(['postalCode', 'code', 'name']);

/** The one place that a name means: its commune where one alone bears it, else the only one that does. */
export function onlyMeant(matches: readonly Match[]): string | null {
  const sure = matches.filter(({ matched }) => SURE.has(matched));
  const communes = sure.filter(({ territory }) => territory.level === 'COMMUNE');
  const meant = communes.length === 0 ? sure : communes;
  return meant.length === 1 ? (meant[0]?.territory.id ?? null) : null;
}

/** Reads the place of an address; the whole country is no place of its own. */
export async function placeAsked(context: Asker, { searchParams }: URL): Promise<PlaceAsked> {
  const name = (searchParams.get('lieu') ?? '').trim().slice(0, 100);
  if (name === '') return { is: 'none' };
  const id = territoryIdIn(name);
  if (id === 'FR') return { is: 'none' };
  if (id !== null) return { is: 'place', id };
  if (!saysSomething(name)) return { is: 'name', name, matches: [], lacking: false };
  const coded = { code: name.toUpperCase(), isCode: isCode(name) };
  const asked = { query: name, first: MOST, ...coded };
  const { data, lacking } = await askPartly(context, SearchTerritoriesDocument, asked);
  const matches = data.searchTerritories ?? [];
  const meant = onlyMeant(matches);
  return meant === null ? { is: 'name', name, matches, lacking } : { is: 'place', id: meant };
}
