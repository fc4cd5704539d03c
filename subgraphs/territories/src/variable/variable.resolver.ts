import { Query, Resolver } from 'type-graphql';
import { VARIABLES } from './catalogue.js';
import { Variable } from './variable.type.js';

@Resolver(() => Variable)
export class VariableResolver {
  @Query(() => [Variable], {
    nullable: true,
    description: 'Everything that is measured for territories.',
  })
  variables(): readonly Variable[] {
    return VARIABLES;
  }
}
