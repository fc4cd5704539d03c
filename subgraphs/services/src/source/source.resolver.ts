import type { Connection } from '@maillage/kit';
import { freshnessOf, PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { oneSnapshot, snapshotPage } from '../snapshot/snapshot.service.js';
import { Snapshot, SnapshotConnection } from '../snapshot/snapshot.type.js';
import { qualityOf } from './quality.js';
import { SourceCheck } from './source-check.type.js';
import { SourceFailure, SourceFreshness, SourceKind, SourceQuality } from './source-health.type.js';
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

  @Query(() => [SourceCheck], {
    nullable: true,
    description: 'Producers that are being asked for what is new, those of a first time included.',
  })
  runningChecks(@Ctx() { health }: ServicesContext): Promise<readonly SourceCheck[]> {
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

  @FieldResolver(() => SourceFreshness, {
    description: 'Against the cadence that its producer promises.',
  })
  async freshness(
    @Root() { id, cadence }: Source,
    @Ctx() { health, today }: ServicesContext,
  ): Promise<SourceFreshness> {
    return freshnessOf(cadence, (await health.newest.load(id))?.validOn ?? null, today);
  }

  @FieldResolver(() => SourceFailure, {
    nullable: true,
    description: 'The last arrival that could not be taken in, if one ever failed.',
  })
  lastFailure(
    @Root() { id }: Source,
    @Ctx() { health }: ServicesContext,
  ): Promise<SourceFailure | null> {
    return health.lastFailure.load(id);
  }

  @FieldResolver(() => SourceCheck, {
    nullable: true,
    description:
      'The last time that its producer was asked for what is new; null before the first.',
  })
  lastCheck(
    @Root() { id }: Source,
    @Ctx() { health }: ServicesContext,
  ): Promise<SourceCheck | null> {
    return health.lastCheck.load(id);
  }

  @FieldResolver(() => SourceQuality, {
    nullable: true,
    description: 'Of its newest snapshot (docs/methods/sources.md); null before the first.',
  })
  async quality(
    @Root() { id, cadence }: Source,
    @Ctx() { health, today }: ServicesContext,
  ): Promise<SourceQuality | null> {
    const newest = await health.newest.load(id);
    if (newest === null) return null;
    return qualityOf(newest, freshnessOf(cadence, newest.validOn, today), today);
  }

  @FieldResolver(() => [SourceKind], { description: 'The kinds that it gives, with its points.' })
  async kinds(
    @Root() { id }: Source,
    @Ctx() { catalogue, health }: ServicesContext,
  ): Promise<SourceKind[]> {
    const rows = await health.kinds.load(id);
    return Promise.all(
      rows.map(async ({ kind, points, counted }) => {
        return { kind: await catalogue.kindNumbered(kind), points, counted };
      }),
    );
  }
}
