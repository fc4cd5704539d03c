import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import { toServiceCounts } from '../count/count.map.js';
import { ServiceCount } from '../count/count.type.js';
import { OperatorType } from '../kind/kind.type.js';
import { NearbyService } from '../nearest/nearby-service.type.js';
import type { NearestService } from '../nearest/nearest.service.js';
import type { ServiceService } from '../service/service.service.js';
import type { Service } from '../service/service.type.js';
import { ServiceConnection } from '../service/service.type.js';
import { Territory } from './territory.type.js';

/** What this subgraph adds to a territory. */
@Resolver(() => Territory)
export class TerritoryResolver {
  constructor(
    private readonly known: ServiceService,
    private readonly nearest: NearestService,
  ) {}

  @FieldResolver(() => [ServiceCount], {
    nullable: true,
    description:
      'Services inside it by kind, none included, but for kinds that nobody observes there: see `observedIn`. Empty below the commune, where no count is kept.',
  })
  async serviceCounts(
    @Root() { id }: Territory,
    @Arg('kinds', () => [ID], { nullable: true }) kinds: string[] | null,
    @Arg('operatorTypes', () => [OperatorType], {
      nullable: true,
      description: 'Only what is run by one of these; all when absent.',
    })
    operatorTypes: OperatorType[] | null,
    @Ctx() { catalogue, counts }: ServicesContext,
  ): Promise<ServiceCount[]> {
    return toServiceCounts(await counts.load(id), await catalogue.kinds(kinds, operatorTypes));
  }

  @FieldResolver(() => ServiceConnection, {
    nullable: true,
    description: 'Services inside it, by name.',
  })
  services(
    @Root() { id }: Territory,
    @Arg('kinds', () => [ID], { nullable: true }) kinds: string[] | null,
    @Arg('operatorTypes', () => [OperatorType], {
      nullable: true,
      description: 'Only what is run by one of these; all when absent.',
    })
    operatorTypes: OperatorType[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<Connection<Service>> {
    return this.known.list({ kinds, operatorTypes, within: id, page }, catalogue);
  }

  @FieldResolver(() => [NearbyService], {
    nullable: true,
    description:
      'Nearest services of each kind from its centre, as the crow flies (« à vol d’oiseau »); by kind, then distance. No search crosses the sea.',
  })
  async nearestServices(
    @Root() { id }: Territory,
    @Arg('kinds', () => [ID]) kinds: string[],
    @Arg('first', () => Int, { defaultValue: 3, description: 'Per kind, 1 to 50.' }) first: number,
    @Arg('outside', () => Boolean, {
      defaultValue: false,
      description:
        'Leaves out the services of the territory itself: below the commune, where no point is known to belong, those of its commune. Where `approximateTerritory` is true, a point is left out or kept by the nearest centre.',
    })
    outside: boolean,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<NearbyService[]> {
    const wanted = { kinds: await catalogue.kinds(kinds), first };
    return this.nearest.fromTerritory(id, wanted, outside);
  }
}
