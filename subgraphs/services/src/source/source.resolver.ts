import type { Connection } from '@maillage/kit';
import { oneSnapshot, PageArgs, snapshotPage, SourceCheckType } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Snapshot, SnapshotConnection } from '../snapshot/snapshot.type.js';
import { SourceKind } from './source-kind.type.js';
import { Source } from './source.type.js';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => [Source], { nullable: true, description: 'Every source of service points.' })
  async sources(@Ctx() { catalogue }: ServicesContext): Promise<readonly Source[]> {
    return (await catalogue.read()).sources;
  }

  @Query(() => Source, { nullable: true, description: 'A source; unknown ids are an error.' })
  source(@Arg('id', () => ID) id: string, @Ctx() { catalogue }: ServicesContext): Promise<Source> {
    return catalogue.source(id);
  }

  @Query(() => [SourceCheckType], {
    nullable: true,
    description: 'Producers that are being asked for what is new, those of a first time included.',
  })
  runningChecks(@Ctx() { health }: ServicesContext): Promise<readonly SourceCheckType[]> {
    return health.running();
  }

  @FieldResolver(() => SnapshotConnection, {
    description: 'What came of it, whatever became of it: the newest day first.',
  })
  snapshots(
    @Root() { id }: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshots }: ServicesContext,
  ): Promise<Connection<Snapshot>> {
    return snapshotPage(id, page, snapshots);
  }

  @FieldResolver(() => Snapshot, {
    nullable: true,
    description: 'The newest snapshot that is part of the history; null before the first.',
  })
  async newest(
    @Root() { id }: Source,
    @Ctx() { health, snapshots }: ServicesContext,
  ): Promise<Snapshot | null> {
    const newest = await health.newest.load(id);
    return newest === null ? null : oneSnapshot(String(newest.id), snapshots);
  }

  @FieldResolver(() => [SourceKind], { description: 'The kinds that it gives, with its points.' })
  async kinds(
    @Root() { id }: Source,
    @Ctx() { catalogue, sourceKinds }: ServicesContext,
  ): Promise<SourceKind[]> {
    const rows = await sourceKinds.load(id);
    return Promise.all(
      rows.map(async ({ kind, points, counted }) => {
        return { kind: await catalogue.kindNumbered(kind), points, counted };
      }),
    );
  }
}
