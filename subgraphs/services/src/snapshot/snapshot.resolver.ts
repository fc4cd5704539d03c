import { oneSnapshot } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Source } from '../source/source.type.js';
import { SnapshotChange } from './snapshot-change.type.js';
import { Snapshot } from './snapshot.type.js';

@Resolver(() => Snapshot)
export class SnapshotResolver {
  @Query(() => Snapshot, {
    nullable: true,
    description: 'What a producer published one day; unknown numbers are an error.',
  })
  snapshot(
    @Arg('id', () => ID) id: string,
    @Ctx() { snapshots }: ServicesContext,
  ): Promise<Snapshot> {
    return oneSnapshot(id, snapshots);
  }

  @FieldResolver(() => Source, { description: 'The source that it is of.' })
  source(@Root() { sourceId }: Snapshot, @Ctx() { catalogue }: ServicesContext): Promise<Source> {
    return catalogue.source(sourceId);
  }

  @FieldResolver(() => [SnapshotChange], {
    description:
      'What is now known to have changed between the snapshot before and this one, most first; empty where it is no part of the history.',
  })
  async changes(
    @Root() { id }: Snapshot,
    @Ctx() { catalogue, snapshotChanges }: ServicesContext,
  ): Promise<SnapshotChange[]> {
    const rows = await snapshotChanges.load(id);
    return Promise.all(
      rows.map(async ({ nature, events, kindFrom, kindTo }) => ({
        ...{ nature, events },
        kindFrom: await catalogue.kindOrNull(kindFrom),
        kindTo: await catalogue.kindOrNull(kindTo),
      })),
    );
  }
}
