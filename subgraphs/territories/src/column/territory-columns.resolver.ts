import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { TerritoryColumnsService } from './territory-columns.service.js';
import { TerritoryColumns } from './territory-columns.type.js';

@ArgsType()
class ValueArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a variable, whose values are then a column.',
  })
  variable!: string | null | undefined;

  @Field(() => Int, { nullable: true, description: 'Year of the values; default: the latest.' })
  vintage!: number | null | undefined;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the values are wanted on the perimeter of the latest code.',
  })
  constant!: boolean;
}

@Resolver(() => TerritoryColumns)
export class TerritoryColumnsResolver {
  constructor(private readonly columns: TerritoryColumnsService) {}

  @Query(() => TerritoryColumns, {
    nullable: true,
    description: 'A whole level as columns: 35,000 communes in one answer.',
  })
  territoryColumns(
    @Arg('level', () => TerritoryLevel) level: TerritoryLevel,
    @Arg('within', () => ID, { nullable: true, description: 'Only inside this territory.' })
    within: string | null | undefined,
    @Args(() => ValueArgs) { variable, vintage, constant }: ValueArgs,
    @Ctx() { variables }: TerritoriesContext,
  ): Promise<TerritoryColumns> {
    const values = { variable: variable ?? null, vintage: vintage ?? null, constant };
    return this.columns.read({ level, within: within ?? null, ...values }, variables);
  }
}
