import DataLoader from 'dataloader';
import { groupBy } from '../state/group-by.js';
import type { PostalPlaceRepository } from './postal-place.repository.js';
import type { PostalAddress } from './postal-place.type.js';

/** What letters name inside communes, by id of commune. */
export type PostalLoader = DataLoader<string, PostalAddress[]>;

/** One instance per request. */
export const postalLoader = (places: PostalPlaceRepository): PostalLoader =>
  new DataLoader(async (ids) => {
    const found = groupBy(await places.ofCommunes(ids), ({ commune }) => commune);
    return ids.map((id) => found.get(id) ?? []);
  });
