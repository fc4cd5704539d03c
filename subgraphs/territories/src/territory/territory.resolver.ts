import type { Connection } from '@maillage/kit';
import { DateScalar, PageArgs, Provenance } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritoryLevel } from './territory-level.js';
import { TERRITORY_PROVENANCE } from './territory.provenance.js';
import type { TerritoryService } from './territory.service.js';
import { Territory, TerritoryConnection } from './territory.type.js';

@Resolver(() => Territory)
export class TerritoryResolver {
  constructor(private readonly territories: TerritoryService) {}

  @Query(() => Territory, {
    nullable: true,
    description: 'A territory by its id, living or not; unknown ids are an error.',
  })
  territory(
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'As it stood that day, from 1943 on: name, ancestors, whether it lived, what it had become. What other subgraphs say stays of today.',
    })
    asOf: string | null | undefined,
    @Ctx() context: TerritoriesContext,
  ): Promise<Territory> {
    return this.territories.one(id, asOf ?? null, context);
  }

  @Query(() => [Territory], {
    nullable: true,
    description: 'Every territory that bears an official code, living ones first.',
  })
  territoriesByCode(@Arg('code', () => String) code: string): Promise<Territory[]> {
    return this.territories.byCode(code);
  }

  @FieldResolver(() => [Territory], {
    description: 'Territories it is part of, nearest first, France last.',
  })
  ancestors(
    @Root() territory: Territory,
    @Ctx() context: TerritoriesContext,
  ): Promise<Territory[]> {
    return this.territories.ancestors(territory, context);
  }

  @FieldResolver(() => Territory, {
    nullable: true,
    description:
      'What a code that no longer lives became part of; null when it was divided between several (`successors`).',
  })
  successor(
    @Root() territory: Territory,
    @Ctx() context: TerritoriesContext,
  ): Promise<Territory | null> {
    return this.territories.successor(territory, context);
  }

  @FieldResolver(() => TerritoryConnection, {
    description: 'Living territories inside it, by name: at a level, or at the next one down.',
  })
  children(
    @Root() territory: Territory,
    @Arg('level', () => TerritoryLevel, { nullable: true })
    level: TerritoryLevel | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Territory>> {
    return this.territories.children(territory, level, page);
  }

  @FieldResolver(() => [Provenance], { description: 'Where these values come from.' })
  provenance(): readonly Provenance[] {
    return TERRITORY_PROVENANCE;
  }
}
