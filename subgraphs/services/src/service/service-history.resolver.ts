import { DateScalar } from '@maillage/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { toEvent } from '../event/service-event.map.js';
import { ServiceEvent } from '../event/service-event.type.js';
import { toSighting } from '../event/sighting.map.js';
import { toDetails } from './service-details.map.js';
import { ServiceDetails, ServiceStatus } from './service-details.type.js';
import { provenanceOf } from './service-provenance.map.js';
import { ValueProvenance } from './service-provenance.type.js';
import { toVersion } from './service-version.map.js';
import { ServiceEnd, ServiceVersion } from './service-version.type.js';
import { serviceOf } from './service.service.js';
import { Service } from './service.type.js';

/** What a service was, and what its producer says of it. */
@Resolver(() => Service)
export class ServiceHistoryResolver {
  @FieldResolver(() => ServiceStatus, {
    nullable: true,
    description: 'Whether it is there; null where its producer has never said so.',
  })
  async status(
    @Root() { id, state }: Service,
    @Ctx() { services }: ServicesContext,
  ): Promise<ServiceStatus | null> {
    const [end, words] = await Promise.all([services.end.load(id), services.words.load(state)]);
    if (end === null || words === null) return null;
    if (end.before !== null) return ServiceStatus.CLOSED;
    return words.status === 'TO_CLOSE' ? ServiceStatus.TO_CLOSE : ServiceStatus.OPEN;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day that it opened, where its producer gives one.',
  })
  async openedOn(
    @Root() { state }: Service,
    @Ctx() { services }: ServicesContext,
  ): Promise<string | null> {
    return (await services.words.load(state))?.openedOn ?? null;
  }

  @FieldResolver(() => ServiceDetails, {
    nullable: true,
    description: 'What its producer tells beside its name and place; null where it tells nothing.',
  })
  async details(
    @Root() { state }: Service,
    @Ctx() { services }: ServicesContext,
  ): Promise<ServiceDetails | null> {
    return toDetails((await services.words.load(state))?.details ?? null);
  }

  @FieldResolver(() => ServiceEnd, {
    nullable: true,
    description: 'How it ended; null while it lasts.',
  })
  async ended(
    @Root() { id }: Service,
    @Ctx() { services }: ServicesContext,
  ): Promise<ServiceEnd | null> {
    const end = await services.end.load(id);
    const { after = null, before = null, replacedBy = null } = end ?? {};
    if (before === null) return null;
    return {
      observedBetween: { after, before },
      replacedBy: replacedBy === null ? null : await serviceOf(replacedBy, services),
    };
  }

  @FieldResolver(() => [ServiceVersion], {
    description: 'What it has been, as is now known; the newest first.',
  })
  async versions(
    @Root() { id }: Service,
    @Ctx() context: ServicesContext,
  ): Promise<ServiceVersion[]> {
    const rows = await context.services.versions.load(id);
    return Promise.all(rows.map((row) => toVersion(row, context)));
  }

  @FieldResolver(() => [ValueProvenance], {
    description:
      'Where each of its values is from: the row of its producer, and since when it says so.',
  })
  async provenance(
    @Root() { id, state, kindNum }: Service,
    @Ctx() context: ServicesContext,
  ): Promise<ValueProvenance[]> {
    const rows = await context.services.versions.load(id);
    const shown = rows.find((row) => row.state === state);
    if (shown === undefined) return [];
    const { deduced } = await context.catalogue.kindNumbered(kindNum);
    return provenanceOf(rows, shown, deduced, await toSighting(shown, context));
  }

  @FieldResolver(() => [ServiceEvent], {
    description:
      'What happened to it, and what it took the place of, as is now known; the newest first.',
  })
  async events(
    @Root() { id }: Service,
    @Ctx() { events }: ServicesContext,
  ): Promise<ServiceEvent[]> {
    return (await events.ofService.load(id)).map(toEvent);
  }
}
