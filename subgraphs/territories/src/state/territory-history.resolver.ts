import { DateScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import type { StateService } from './state.service.js';
import { TerritoryState } from './state.type.js';

@Resolver(() => Territory)
export class TerritoryHistoryResolver {
  constructor(private readonly states: StateService) {}

  @FieldResolver(() => [TerritoryState], {
    nullable: true,
    description:
      'What it has been, in order: a state ends when its name, perimeter or rank changes.',
  })
  history(
    @Root() territory: Territory,
    @Arg('everyLevel', () => Boolean, {
      defaultValue: false,
      description:
        'With the states of the same code as a commune, commune déléguée or associée, or mere part.',
    })
    everyLevel: boolean,
    @Ctx() context: TerritoriesContext,
  ): Promise<TerritoryState[]> {
    return this.states.history(territory, everyLevel, context);
  }

  @FieldResolver(() => [Territory], {
    nullable: true,
    description:
      'The territories that hold its ground on a later day, whole chains followed; itself where it lives on. Several where it was divided.',
  })
  successors(
    @Root() territory: Territory,
    @Arg('at', () => DateScalar, { nullable: true, description: 'Default: the latest code.' })
    at: string | null | undefined,
    @Ctx() context: TerritoriesContext,
  ): Promise<Territory[]> {
    return this.states.successors(territory, at ?? null, context);
  }

  @FieldResolver(() => [Territory], {
    nullable: true,
    description:
      'The territories that held its ground on an earlier day, whole chains followed; itself where it lived.',
  })
  predecessors(
    @Root() territory: Territory,
    @Arg('at', () => DateScalar, { nullable: true, description: 'Default: 1943-01-01.' })
    at: string | null | undefined,
    @Ctx() context: TerritoriesContext,
  ): Promise<Territory[]> {
    return this.states.predecessors(territory, at ?? null, context);
  }
}
