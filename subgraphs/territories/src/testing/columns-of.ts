import type { Subgraph } from '@maillage/kit';
import { ask } from '@maillage/kit/testing';

interface Columns {
  territoryColumns: { ids: string[]; populations: (number | null)[] };
}

/** Ids and populations of a level, all or those within a territory. */
export async function columnsOf(hub: Subgraph, level: string, within: string | null = null) {
  const query =
    'query ($l: TerritoryLevel!, $w: ID) { territoryColumns(level: $l, within: $w) { ids populations } }';
  return (await ask<Columns>(hub, query, { l: level, w: within })).data.territoryColumns;
}
