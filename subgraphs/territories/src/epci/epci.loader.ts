import DataLoader from 'dataloader';
import { groupBy } from '../state/group-by.js';
import type { EpciInterval } from './epci-timeline.js';
import { epciTimeline } from './epci-timeline.js';
import type { EpciRepository } from './epci.repository.js';

/** The EPCI of communes over time, by id of commune. */
export type EpciLoader = DataLoader<string, EpciInterval[]>;

/** One instance per request. */
export const epciLoader = (epci: EpciRepository): EpciLoader =>
  new DataLoader(async (ids) => {
    const [days, rows] = await Promise.all([epci.days(), epci.ofCommunes(ids)]);
    const found = groupBy(rows, ({ commune }) => commune);
    return ids.map((id) => {
      const listed = (found.get(id) ?? []).map((row) => [row.day, row] as const);
      return epciTimeline(days, new Map(listed));
    });
  });
