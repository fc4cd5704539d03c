import { redirect } from 'react-router';
import { changesSearch } from '../../app/changes-address.js';
import { namedBy } from '../../app/named-by.js';
import type { Asker } from '../../graphql/ask.js';
import { ask, askPartly, essential } from '../../graphql/ask.js';
import {
  ChangeNearestDocument,
  ChangesPlaceDocument,
  FindPlaceDocument,
  ReadChangeDocument,
  ReadChangesDocument,
} from '../../graphql/generated/documents.js';
import type { AskedChanges } from './asked-changes.js';
import { askedBy, filterOf, namedPlace } from './asked-changes.js';

/** Changes of a page. */
const PAGE = 50;

/** What an address asks for; a place given by its name is sent to the address of its code. */
export async function askedOf(context: Asker, url: URL): Promise<AskedChanges> {
  const asked = askedBy(url.searchParams);
  const name = namedPlace(url.searchParams);
  if (name === null) return asked;
  const { searchTerritories } = await ask(context, FindPlaceDocument, { query: name });
  const found = namedBy(searchTerritories)?.id ?? null;
  if (found === null) return { ...asked, unknown: name };
  throw redirect(
    `${url.pathname}${changesSearch({ ...asked, place: found === 'FR' ? null : found })}`,
  );
}

/** A page of changes, with the name of the place that it is about. */
export async function loadChanges(context: Asker, asked: AskedChanges, first = PAGE) {
  const [read, place] = await Promise.all([
    askPartly(context, ReadChangesDocument, { filter: filterOf(asked), first, after: asked.after }),
    asked.place === null ? null : askPartly(context, ChangesPlaceDocument, { id: asked.place }),
  ]);
  return {
    changes: essential(read.data.changes),
    kinds: read.data.serviceKinds ?? [],
    reforms: read.data.reforms ?? [],
    place: place?.data.territory ?? null,
    lacking: read.lacking || place?.lacking === true,
  };
}

/** A change, and the nearest service of the kind that is gone. */
export async function loadChange(context: Asker, id: string) {
  const { data, lacking } = await askPartly(context, ReadChangeDocument, { id });
  const change = essential(data.change);
  const { nature, kindFrom, service } = change;
  if (nature !== 'CLOSED' || kindFrom === null || service === null)
    return { change, nearest: null, lacking };
  const { lon, lat } = essential(service.location);
  const near = await askPartly(context, ChangeNearestDocument, {
    lon,
    lat,
    kinds: [kindFrom.code],
  });
  const nearest = near.data.nearestServices?.find((each) => each.service.id !== service.id);
  return { change, nearest: nearest ?? null, lacking: lacking || near.lacking };
}
