import type { Connection } from '@maillage/kit';
import { DateScalar, PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { ServiceKind } from '../kind/kind.type.js';
import { serviceOf } from '../service/service.service.js';
import { Service } from '../service/service.type.js';
import { Source } from '../source/source.type.js';
import { EventNature } from './event-nature.type.js';
import type { SeenInRow } from './service-event.repository.js';
import type { ServiceEventService } from './service-event.service.js';
import { ServiceEvent, ServiceEventConnection } from './service-event.type.js';
import { ServiceFeed } from './service-feed.type.js';
import { toSeenRow } from './sighting.map.js';
import type { SeenRow } from './sighting.type.js';
import { EventEvidence } from './sighting.type.js';

@Resolver(() => ServiceEvent)
export class ServiceEventResolver {
  constructor(private readonly told: ServiceEventService) {}

  @Query(() => ServiceEvent, {
    nullable: true,
    description: 'An event, even one that was taken back; unknown ids are an error.',
  })
  serviceEvent(
    @Arg('id', () => ID) id: string,
    @Ctx() { events }: ServicesContext,
  ): Promise<ServiceEvent> {
    return this.told.one(id, events);
  }

  @Query(() => ServiceEventConnection, {
    nullable: true,
    description: 'What is now known to have happened to services, the newest first.',
  })
  async serviceEvents(
    @Arg('within', () => ID, { nullable: true, description: 'Id of a territory of any level.' })
    within: string | null,
    @Arg('kinds', () => [ID], {
      nullable: true,
      description:
        'Before or after; when absent all that are services and, of sources that are named, what leads to services too.',
    })
    kinds: string[] | null,
    @Arg('natures', () => [EventNature], { nullable: true, description: 'All when absent.' })
    natures: EventNature[] | null,
    @Arg('sources', () => [ID], { nullable: true, description: 'All when absent.' })
    sources: string[] | null,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description:
        'First day of the snapshots that events were seen in (`observedBetween.before`).',
    })
    from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Last day of the same.' })
    to: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Connection<ServiceEvent>> {
    const named = kinds == null ? null : await catalogue.kinds(kinds);
    await Promise.all((sources ?? []).map((id) => catalogue.source(id)));
    const filter = {
      ...{ within: within ?? null, kinds: named?.map(({ num }) => num) ?? null },
      ...{ natures: natures ?? null, sources: sources ?? null, from: from ?? null, to: to ?? null },
    };
    return this.told.list(filter, page);
  }

  @Query(() => ServiceFeed, {
    nullable: true,
    description:
      'What became known, in its order, what was taken back included: a reader that keeps its last cursor misses nothing and reads nothing twice.',
  })
  serviceFeed(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { events }: ServicesContext,
  ): Promise<ServiceFeed> {
    return this.told.feed(page, events);
  }

  @FieldResolver(() => Service, { description: 'The service, though it has closed since.' })
  service(@Root() { serviceId }: ServiceEvent, @Ctx() context: ServicesContext): Promise<Service> {
    return serviceOf(serviceId, context.services);
  }

  @FieldResolver(() => Service, { nullable: true, description: 'The service that replaces it.' })
  async other(
    @Root() { otherId }: ServiceEvent,
    @Ctx() { services }: ServicesContext,
  ): Promise<Service | null> {
    return otherId === null ? null : serviceOf(otherId, services);
  }

  @FieldResolver(() => ServiceKind, { nullable: true, description: 'Its kind before.' })
  kindFrom(
    @Root() { kindFromNum }: ServiceEvent,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceKind | null> {
    return catalogue.kindOrNull(kindFromNum);
  }

  @FieldResolver(() => ServiceKind, { nullable: true, description: 'Its kind after.' })
  kindTo(
    @Root() { kindToNum }: ServiceEvent,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceKind | null> {
    return catalogue.kindOrNull(kindToNum);
  }

  @FieldResolver(() => Source, { description: 'The source that shows it.' })
  source(
    @Root() { sourceId }: ServiceEvent,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Source> {
    return catalogue.source(sourceId);
  }

  @FieldResolver(() => EventEvidence, { description: 'The two rows that it was seen in.' })
  async evidence(
    @Root() { id }: ServiceEvent,
    @Ctx() context: ServicesContext,
  ): Promise<EventEvidence> {
    const rows = await context.events.seenIn.load(id);
    const seen = async (wanted: SeenInRow['side']): Promise<SeenRow | null> => {
      const row = rows.find(({ side }) => side === wanted);
      return row === undefined ? null : toSeenRow(row, context);
    };
    const [before, after] = await Promise.all([seen('before'), seen('after')]);
    return { before, after };
  }
}
