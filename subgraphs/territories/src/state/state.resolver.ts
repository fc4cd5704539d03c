import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import { TerritoryState } from './state.type.js';

@Resolver(() => TerritoryState)
export class StateResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'The territory that has this state; null for a part without rank.',
  })
  territory(
    @Root() { territoryId }: TerritoryState,
    @Ctx() { territories }: TerritoriesContext,
  ): Promise<Territory | null> | null {
    return territoryId === null ? null : territories.load(territoryId);
  }

  @FieldResolver(() => [TerritoryState], {
    description:
      'The states that held its ground the day it ended; none while it lasts, nor for a part of a commune.',
  })
  successors(
    @Root() { key }: TerritoryState,
    @Ctx() { states }: TerritoriesContext,
  ): Promise<TerritoryState[]> {
    return states.successors.load(key);
  }

  @FieldResolver(() => [TerritoryState], {
    description: 'The states that it followed, the day it began.',
  })
  predecessors(
    @Root() { key }: TerritoryState,
    @Ctx() { states }: TerritoriesContext,
  ): Promise<TerritoryState[]> {
    return states.predecessors.load(key);
  }
}
