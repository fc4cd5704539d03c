import type { DatabaseTarget, Desk, Progress } from '@maillage/kit';
import { JoinedDesk } from '@maillage/kit';
import type { ServiceProducer } from '@maillage/services';
import { openServicesDesk } from '@maillage/services';
import type { TerritoryProducer } from '@maillage/territories';
import { openTerritoriesDesk } from '@maillage/territories';
import { targetOf } from './open-subgraph.js';

/** Producers, by the subgraph whose tables theirs fill. */
export interface DeskProducers {
  readonly territories: readonly TerritoryProducer[];
  readonly services: readonly ServiceProducer[];
}

/** Opens the desks of every subgraph as one; territories come first: services rest on them. @throws TerritoriesNotLoaded */
export async function openDesks(
  targets: Readonly<Record<string, DatabaseTarget>>,
  { territories, services }: DeskProducers,
  progress: Progress,
): Promise<Desk> {
  const first = await openTerritoriesDesk(targetOf(targets, 'territories'), territories, progress);
  try {
    const second = await openServicesDesk(targetOf(targets, 'services'), services, progress);
    return new JoinedDesk([first, second]);
  } catch (error) {
    await first.close();
    throw error;
  }
}
