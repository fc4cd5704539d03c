import { Arg, Query, Resolver } from 'type-graphql';
import { definitionOf } from './definition.data.js';
import { FigureDefinition } from './definition.type.js';
import { Figure } from './figure.js';

@Resolver(() => FigureDefinition)
export class DefinitionResolver {
  @Query(() => [FigureDefinition], {
    nullable: true,
    description: 'What each figure is, how it is computed, and what it does not say.',
  })
  figureDefinitions(
    @Arg('figures', () => [Figure], { nullable: true, description: 'All when absent.' })
    figures: Figure[] | null,
  ): FigureDefinition[] {
    return (figures ?? Object.values(Figure)).map(definitionOf);
  }
}
