import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { Source } from '../source/source.type.js';
import type { RefusedRow } from './snapshot-parts.type.js';
import { RefusedRowConnection, SnapshotChange } from './snapshot-parts.type.js';
import { oneSnapshot, refusedPage } from './snapshot.service.js';
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

  @FieldResolver(() => RefusedRowConnection, {
    description: 'Rows that could not be used, in the order of the file: to tell the producer.',
  })
  refusedRows(
    @Root() snapshot: Snapshot,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshots }: ServicesContext,
  ): Promise<Connection<RefusedRow>> {
    return refusedPage(snapshot, page, snapshots);
  }

  @FieldResolver(() => [SnapshotChange], {
    description:
      'What is now known to have changed between the snapshot before and this one, most first; empty where it is no part of the history.',
  })
  async changes(
    @Root() { id }: Snapshot,
    @Ctx() { catalogue, snapshots }: ServicesContext,
  ): Promise<SnapshotChange[]> {
    const rows = await snapshots.changes.load(id);
    return Promise.all(
      rows.map(async ({ nature, events, kindFrom, kindTo }) => ({
        ...{ nature, events },
        kindFrom: await catalogue.kindOrNull(kindFrom),
        kindTo: await catalogue.kindOrNull(kindTo),
      })),
    );
  }
}
