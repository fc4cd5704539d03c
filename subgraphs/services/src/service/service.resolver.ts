import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { OperatorType, ServiceKind } from '../kind/kind.type.js';
import { Source, SourceRecord } from '../source/source.type.js';
import type { ServiceService } from './service.service.js';
import { serviceOf } from './service.service.js';
import { Service, ServiceConnection } from './service.type.js';

@Resolver(() => Service)
export class ServiceResolver {
  constructor(private readonly known: ServiceService) {}

  @Query(() => Service, {
    nullable: true,
    description:
      'A service of today or of the past, by its id or one that it had; unknown ids are an error.',
  })
  service(@Arg('id', () => ID) id: string, @Ctx() { services }: ServicesContext): Promise<Service> {
    return serviceOf(id, services);
  }

  @Query(() => ServiceConnection, {
    nullable: true,
    description: 'Services by name, of some kinds, in a territory.',
  })
  services(
    @Arg('kinds', () => [ID], { nullable: true, description: 'All kinds when absent.' })
    kinds: string[] | null,
    @Arg('operatorTypes', () => [OperatorType], {
      nullable: true,
      description: 'Only what is run by one of these; all when absent.',
    })
    operatorTypes: OperatorType[] | null,
    @Arg('within', () => ID, { nullable: true, description: 'Id of a territory of any level.' })
    within: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Connection<Service>> {
    return this.known.list({ kinds, operatorTypes, within, page }, catalogue);
  }

  @FieldResolver(() => ServiceKind, { description: 'What kind of service it is.' })
  kind(@Root() { kindNum }: Service, @Ctx() { catalogue }: ServicesContext): Promise<ServiceKind> {
    return catalogue.kindNumbered(kindNum);
  }

  @FieldResolver(() => Source, { description: 'The source that it is counted from.' })
  source(@Root() { sourceId }: Service, @Ctx() { catalogue }: ServicesContext): Promise<Source> {
    return catalogue.source(sourceId);
  }

  @FieldResolver(() => [SourceRecord], { description: 'The producers’ rows that describe it.' })
  records(
    @Root() service: Service,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<SourceRecord[]> {
    return this.known.records(service, catalogue);
  }
}
