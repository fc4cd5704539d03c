import { toSnapshot } from '@maillage/kit';
import type { ServicesContext } from '../context.js';
import type { SeenInRow } from './service-event.repository.js';
import type { SeenRow, Sighting } from './sighting.type.js';

/** Where a service was seen; the snapshot by its number. */
export type SightingRow = Pick<SeenInRow, 'source' | 'recordId' | 'snapshot' | 'file' | 'line'>;

/** The public sighting of a row. */
export async function toSighting(
  { source, recordId, snapshot, file, line }: SightingRow,
  { catalogue, snapshots }: ServicesContext,
): Promise<Sighting> {
  const seen = snapshot === null ? null : await snapshots.byId.load(snapshot);
  return {
    ...{ recordId, file, line, source: await catalogue.source(source) },
    snapshot: seen === null ? null : toSnapshot(seen),
  };
}

/** The same, with what was said. */
export async function toSeenRow(row: SeenInRow, context: ServicesContext): Promise<SeenRow> {
  const kind = await context.catalogue.kindNumbered(row.kind);
  const { source, snapshot } = await toSighting(row, context);
  const { recordId, file, line, name, address } = row;
  return { source, snapshot, recordId, file, line, name, address, kind };
}
