import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import { chooseValues } from './variable.service.js';
import { VariableValue } from './variable.type.js';

@Resolver(() => Territory)
export class TerritoryVariablesResolver {
  @FieldResolver(() => [VariableValue], {
    nullable: true,
    description: 'What variables are worth for it, year after year.',
  })
  async variables(
    @Root() { id }: Territory,
    @Arg('codes', () => [String], { nullable: true, description: 'Default: every variable.' })
    codes: string[] | null | undefined,
    @Arg('vintages', () => [Int], { nullable: true, description: 'Default: every year.' })
    vintages: number[] | null | undefined,
    @Ctx() { values, variables }: TerritoriesContext,
  ): Promise<VariableValue[]> {
    const wanted = { codes: codes ?? null, vintages: vintages ?? null };
    return chooseValues(await values.load(id), wanted, variables);
  }
}
