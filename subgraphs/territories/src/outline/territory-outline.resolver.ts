import { Provenance } from '@maillage/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritoryOutline } from './territory-outline.type.js';

@Resolver(() => TerritoryOutline)
export class TerritoryOutlineResolver {
  @FieldResolver(() => Provenance, {
    nullable: true,
    description: 'Where a real outline comes from; null for one that was computed.',
  })
  async provenance(
    @Root() { sourceId, validOn }: TerritoryOutline,
    @Ctx() { outlineSources }: TerritoriesContext,
  ): Promise<Provenance | null> {
    const source = sourceId === null ? null : await outlineSources.load(sourceId);
    return source === null ? null : { ...source, vintage: validOn ?? '' };
  }
}
