import type { DatabaseTarget, Subgraph } from '@maillage/kit';
import { openReforms } from '@maillage/reforms';
import { openServices } from '@maillage/services';
import { openTerritories } from '@maillage/territories';
import type { Logger } from 'pino';

const OPENERS = {
  territories: openTerritories,
  services: openServices,
  reforms: openReforms,
} as const;

/** A subgraph of ours, by its name in the supergraph. */
export type SubgraphName = keyof typeof OPENERS;

export const SUBGRAPHS = Object.keys(OPENERS) as readonly SubgraphName[];

/** What a subgraph runs on. */
export interface SubgraphParts {
  readonly target: DatabaseTarget;
  readonly logger: Logger;
  /** Where producers' files are kept. */
  readonly filesDir: string;
}

/** Opens a subgraph on its schema, and waits until its data can be read. */
export async function openSubgraph(name: SubgraphName, parts: SubgraphParts): Promise<Subgraph> {
  const subgraph = await OPENERS[name](parts);
  await subgraph.ready();
  return subgraph;
}

/** Where a subgraph's tables are. @throws Error when nothing was prepared for it */
export function targetOf(
  targets: Readonly<Record<string, DatabaseTarget>>,
  name: SubgraphName,
): DatabaseTarget {
  const target = targets[name];
  if (target === undefined) throw new Error(`no database for ${name}`);
  return target;
}
