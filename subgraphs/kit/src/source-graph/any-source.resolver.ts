import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { freshnessOf } from '../snapshots/index.js';
import { AnySource } from './any-source.type.js';
import { qualityOf } from './quality.js';
import { SourceCheck } from './source-check.type.js';
import type { SourceGraphContext } from './source-graph.context.js';
import { SourceFailure, SourceFreshness, SourceQuality } from './source-health.type.js';

/** How any source is, whatever it tells of. */
@Resolver(() => AnySource)
export class AnySourceResolver {
  @FieldResolver(() => SourceFreshness, {
    description: 'Against the cadence that its producer promises.',
  })
  async freshness(
    @Root() { id, cadence }: AnySource,
    @Ctx() { health, today }: SourceGraphContext,
  ): Promise<SourceFreshness> {
    return freshnessOf(cadence, (await health.newest.load(id))?.validOn ?? null, today);
  }

  @FieldResolver(() => SourceFailure, {
    nullable: true,
    description: 'The last arrival that could not be taken in, if one ever failed.',
  })
  lastFailure(
    @Root() { id }: AnySource,
    @Ctx() { health }: SourceGraphContext,
  ): Promise<SourceFailure | null> {
    return health.lastFailure.load(id);
  }

  @FieldResolver(() => SourceCheck, {
    nullable: true,
    description:
      'The last time that its producer was asked for what is new; null before the first.',
  })
  lastCheck(
    @Root() { id }: AnySource,
    @Ctx() { health }: SourceGraphContext,
  ): Promise<SourceCheck | null> {
    return health.lastCheck.load(id);
  }

  @FieldResolver(() => SourceQuality, {
    nullable: true,
    description: 'Of its newest snapshot (docs/methods/sources.md); null before the first.',
  })
  async quality(
    @Root() { id, cadence }: AnySource,
    @Ctx() { health, today }: SourceGraphContext,
  ): Promise<SourceQuality | null> {
    const newest = await health.newest.load(id);
    if (newest === null) return null;
    return qualityOf(newest, freshnessOf(cadence, newest.validOn, today), today);
  }
}
