import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import type { Territory } from '../territory/territory.type.js';
import { TerritoryConnection } from '../territory/territory.type.js';
import type { TerritoriesByValueService } from './territories-by-value.service.js';
import { Variable } from './variable.type.js';

@ArgsType()
class ByValueArgs extends PageArgs {
  @Field(() => ID, { description: 'Code of a variable whose values are classes.' })
  variable!: string;

  @Field(() => ID, { description: 'Code of one of its classes.' })
  category!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the values; default: the latest.' })
  vintage!: number | null | undefined;

  @Field(() => ID, { nullable: true, description: 'Only inside this territory.' })
  within!: string | null | undefined;
}

@Resolver(() => Variable)
export class VariableResolver {
  constructor(private readonly byValue: TerritoriesByValueService) {}

  @Query(() => [Variable], {
    nullable: true,
    description: 'Everything that is measured, or said, of territories.',
  })
  variables(@Ctx() { variables }: TerritoriesContext): Promise<readonly Variable[]> {
    return variables.all();
  }

  @Query(() => TerritoryConnection, {
    nullable: true,
    description:
      'Living territories that are of a class, on the perimeter of the latest code, by id.',
  })
  territoriesByValue(
    @Args(() => ByValueArgs) { variable, category, vintage, within, ...page }: ByValueArgs,
    @Ctx() { variables }: TerritoriesContext,
  ): Promise<Connection<Territory>> {
    const wanted = { variable, category, vintage: vintage ?? null, within: within ?? null };
    return this.byValue.page(wanted, page, variables);
  }
}
