import { groupedBy } from '@maillage/kit';
import DataLoader from 'dataloader';
import type { SourceKindRepository, SourceKindRow } from './source-kind.repository.js';

/** The kinds that a source gives, by its id; one instance per request. */
export type SourceKindLoader = DataLoader<string, readonly SourceKindRow[]>;

/** Gathers the sources asked for in one tick into one query. */
export const sourceKindLoader = (given: SourceKindRepository): SourceKindLoader =>
  new DataLoader(async (ids: readonly string[]) => {
    const of = groupedBy(await given.kinds(ids), ({ source }) => source);
    return ids.map((id) => of.get(id) ?? []);
  });
