import DataLoader from 'dataloader';
import type { OutlineSource, OutlineSourceRepository } from './outline-source.repository.js';

/** Where real outlines come from, by id of source. */
export type OutlineSourceLoader = DataLoader<string, OutlineSource | null>;

/** One instance per request. */
export const outlineSourceLoader = (sources: OutlineSourceRepository): OutlineSourceLoader =>
  new DataLoader(async (ids) => {
    const rows = await sources.byIds(ids);
    const found = new Map(rows.map(({ id, ...source }) => [id, source]));
    return ids.map((id) => found.get(id) ?? null);
  });
