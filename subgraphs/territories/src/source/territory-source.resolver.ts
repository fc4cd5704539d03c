import type { Connection } from '@maillage/kit';
import { oneSnapshot, PageArgs, snapshotPage, SourceCheckType } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import {
  TerritorySnapshot,
  TerritorySnapshotConnection,
} from '../snapshot/territory-snapshot.type.js';
import { SourceFacts, TerritorySource } from './territory-source.type.js';

@Resolver(() => TerritorySource)
export class TerritorySourceResolver {
  @Query(() => [TerritorySource], {
    nullable: true,
    description:
      'Every source of facts about territories that was ever asked, by title; those of service points are `sources`.',
  })
  territorySources(@Ctx() { sources }: TerritoriesContext): Promise<readonly TerritorySource[]> {
    return sources.all();
  }

  @Query(() => TerritorySource, {
    nullable: true,
    description: 'A source of facts about territories; unknown ids are an error.',
  })
  territorySource(
    @Arg('id', () => ID) id: string,
    @Ctx() { sources }: TerritoriesContext,
  ): Promise<TerritorySource> {
    return sources.one(id);
  }

  @Query(() => [SourceCheckType], {
    nullable: true,
    description: 'Producers of facts about territories that are being asked for what is new.',
  })
  runningTerritoryChecks(
    @Ctx() { health }: TerritoriesContext,
  ): Promise<readonly SourceCheckType[]> {
    return health.running();
  }

  @FieldResolver(() => TerritorySnapshotConnection, {
    description: 'What came of it, whatever became of it: the newest day first.',
  })
  snapshots(
    @Root() { id }: TerritorySource,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshots }: TerritoriesContext,
  ): Promise<Connection<TerritorySnapshot>> {
    return snapshotPage(id, page, snapshots);
  }

  @FieldResolver(() => TerritorySnapshot, {
    nullable: true,
    description: 'The newest snapshot that is accepted; null before the first.',
  })
  async newest(
    @Root() { id }: TerritorySource,
    @Ctx() { health, snapshots }: TerritoriesContext,
  ): Promise<TerritorySnapshot | null> {
    const newest = await health.newest.load(id);
    return newest === null ? null : oneSnapshot(String(newest.id), snapshots);
  }

  @FieldResolver(() => [SourceFacts], { description: 'What it gives, most rows first.' })
  async gives(
    @Root() { id }: TerritorySource,
    @Ctx() { sources, variables }: TerritoriesContext,
  ): Promise<SourceFacts[]> {
    const rows = await sources.given.load(id);
    return Promise.all(
      rows.map(async ({ table, variable, rows: count }) => ({
        ...{ table, rows: count },
        variable: variable === null ? null : await variables.find(variable),
      })),
    );
  }
}
