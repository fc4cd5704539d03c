import type { DataSource } from 'typeorm';
import { TransitAccessRepository } from './transit-access.repository.js';
import { TransitAccessResolver } from './transit-access.resolver.js';
import { TransitAccessService } from './transit-access.service.js';
import { TransitResolver } from './transit.resolver.js';

/** What answers for public transport. */
export const TRANSIT_RESOLVERS = [TransitResolver, TransitAccessResolver] as const;

/** Wires them to the database. */
export function transitInstances(database: DataSource): [unknown, object][] {
  const access = new TransitAccessService(new TransitAccessRepository(database));
  return [
    [TransitResolver, new TransitResolver()],
    [TransitAccessResolver, new TransitAccessResolver(access)],
  ];
}
