import { oneSnapshot } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritorySource } from '../source/territory-source.type.js';
import { toFactChange } from './fact-kind.map.js';
import { FactChange, TerritorySnapshot } from './territory-snapshot.type.js';

@Resolver(() => TerritorySnapshot)
export class TerritorySnapshotResolver {
  @Query(() => TerritorySnapshot, {
    nullable: true,
    description:
      'What a producer of facts about territories published one day; unknown numbers are an error.',
  })
  territorySnapshot(
    @Arg('id', () => ID) id: string,
    @Ctx() { snapshots }: TerritoriesContext,
  ): Promise<TerritorySnapshot> {
    return oneSnapshot(id, snapshots);
  }

  @FieldResolver(() => TerritorySource, { description: 'The source that it is of.' })
  source(
    @Root() { sourceId }: TerritorySnapshot,
    @Ctx() { sources }: TerritoriesContext,
  ): Promise<TerritorySource> {
    return sources.one(sourceId);
  }

  @FieldResolver(() => [FactChange], {
    description:
      'What changed between the accepted snapshot before and this one, most first; empty for the first, and where it is not accepted.',
  })
  async changes(
    @Root() { id }: TerritorySnapshot,
    @Ctx() { factChanges, variables }: TerritoriesContext,
  ): Promise<FactChange[]> {
    const [rows, known] = await Promise.all([factChanges.load(id), variables.all()]);
    return rows.map((row) => toFactChange(row, known));
  }
}
