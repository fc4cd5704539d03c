import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritorySource } from '../source/territory-source.type.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { Territory } from '../territory/territory.type.js';
import { POSTAL_SOURCE } from './postal-place.port.js';
import { PostalAddress } from './postal-place.type.js';

const LEVELS: ReadonlySet<TerritoryLevel> = new Set([
  TerritoryLevel.COMMUNE,
  TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
]);

@Resolver(() => Territory)
export class TerritoryPostalResolver {
  @FieldResolver(() => [PostalAddress], {
    nullable: true,
    description:
      'What La Poste writes on letters to a commune or municipal arrondissement, by postal code; empty where its list was not taken in.',
  })
  postalAddresses(
    @Root() { id, level }: Territory,
    @Ctx() { postal }: TerritoriesContext,
  ): Promise<PostalAddress[]> | PostalAddress[] {
    return LEVELS.has(level) ? postal.load(id) : [];
  }
}

@Resolver(() => PostalAddress)
export class PostalSourceResolver {
  @FieldResolver(() => TerritorySource, { description: 'The list that it was read from.' })
  source(@Ctx() { sources }: TerritoriesContext): Promise<TerritorySource> {
    return sources.one(POSTAL_SOURCE);
  }
}
