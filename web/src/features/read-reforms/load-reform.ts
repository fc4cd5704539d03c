import { territoryIdIn } from '../../app/addresses.js';
import { namedBy } from '../../app/named-by.js';
import type { Asker } from '../../graphql/ask.js';
import { askPartly, essential } from '../../graphql/ask.js';
import type { FindReformPlaceQuery } from '../../graphql/generated/documents.js';
import {
  FindReformPlaceDocument,
  ReadReformDocument,
  ReformPlaceDocument,
  ReformPlacesDocument,
} from '../../graphql/generated/documents.js';
import { choiceOf } from './reform-choice.js';

type Place = NonNullable<FindReformPlaceQuery['searchTerritories']>[number]['territory'];

/** Where figures are asked for, and a name that nobody bears. */
interface Asked {
  readonly place: Place | null;
  readonly unknown: string | null;
}

/** Reads `?lieu=`, a code of ours or a name; the whole country is no place of its own. */
async function placeOf(context: Asker, { searchParams }: URL): Promise<Asked> {
  const name = (searchParams.get('lieu') ?? '').trim().slice(0, 100);
  if (name === '') return { place: null, unknown: null };
  const found = await placeNamed(context, name);
  if (found === null) return { place: null, unknown: name };
  return { place: found.id === 'FR' ? null : found, unknown: null };
}

async function placeNamed(context: Asker, name: string): Promise<Place | null> {
  const id = territoryIdIn(name);
  if (id !== null) return (await askPartly(context, ReformPlaceDocument, { id })).data.territory;
  const { data } = await askPartly(context, FindReformPlaceDocument, { query: name });
  return namedBy(data.searchTerritories ?? []);
}

/** A reform, with its figures where its address asks for them. */
export async function loadReform(context: Asker, id: string, url: URL) {
  const asked = await placeOf(context, url);
  const choice = choiceOf(url.searchParams);
  const [read, names] = await Promise.all([
    askPartly(context, ReadReformDocument, {
      ...{ id, place: asked.place?.id ?? null, figure: choice.figure },
    }),
    askPartly(context, ReformPlacesDocument, {}),
  ]);
  return {
    ...asked,
    choice,
    reform: essential(read.data.reform),
    names: names.data,
    lacking: read.lacking || names.lacking,
  };
}
