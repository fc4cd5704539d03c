import { Arg, ID, Query, Resolver } from 'type-graphql';
import { isTerritoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { TerritoryIdInvalid } from '../territory/territory.errors.js';
import type { TerritoryColumnsRepository } from './territory-columns.repository.js';
import { TerritoryColumns } from './territory-columns.type.js';

@Resolver(() => TerritoryColumns)
export class TerritoryColumnsResolver {
  constructor(private readonly columns: TerritoryColumnsRepository) {}

  @Query(() => TerritoryColumns, {
    nullable: true,
    description: 'A whole level as columns: 35,000 communes in one answer.',
  })
  territoryColumns(
    @Arg('level', () => TerritoryLevel) level: TerritoryLevel,
    @Arg('within', () => ID, { nullable: true, description: 'Only inside this territory.' })
    within: string | null | undefined,
  ): Promise<TerritoryColumns> {
    if (within != null && !isTerritoryId(within)) throw new TerritoryIdInvalid(within);
    return this.columns.ofLevel(level, within ?? null);
  }
}
