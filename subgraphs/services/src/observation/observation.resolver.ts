import { DateTimeScalar } from '@maillage/kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ServicesContext } from '../context.js';
import type { ObservationService } from './observation.service.js';
import { ServiceObservations } from './observation.type.js';

@Resolver(() => ServiceObservations)
export class ObservationResolver {
  constructor(private readonly observations: ObservationService) {}

  @Query(() => ServiceObservations, {
    nullable: true,
    description: 'When kinds of service were observed, by the sources that are counted.',
  })
  serviceObservations(
    @Arg('kinds', () => [ID], { description: 'Kinds that are asked about together.' })
    codes: string[],
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this instant; as published now when absent.',
    })
    knownAt: Date | null,
    @Ctx() { catalogue }: ServicesContext,
  ): Promise<ServiceObservations> {
    return this.observations.of(codes, knownAt ?? null, catalogue);
  }
}
