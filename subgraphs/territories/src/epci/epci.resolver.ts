import { DateScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { Territory } from '../territory/territory.type.js';
import type { EpciInterval } from './epci-timeline.js';
import type { EpciService } from './epci.service.js';
import { EpciMembers, EpciMembership } from './epci.type.js';

@Resolver(() => Territory)
export class TerritoryEpciResolver {
  constructor(private readonly epci: EpciService) {}

  @FieldResolver(() => [EpciMembership], {
    nullable: true,
    description:
      'The EPCI that a commune has been in, in order, as lists of some days tell it; none at other levels. A gap between two is a list that has it in none.',
  })
  epciHistory(
    @Root() { id, level }: Territory,
    @Ctx() { epci }: TerritoriesContext,
  ): Promise<EpciInterval[]> | EpciInterval[] {
    return level === TerritoryLevel.COMMUNE ? epci.load(id) : [];
  }

  @FieldResolver(() => EpciMembers, {
    nullable: true,
    description:
      'The communes of an EPCI on a day, under their codes of that day; null at other levels, and before the first list.',
  })
  epciMembers(
    @Root() { level, code, asOf }: Territory,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Default: the day that the territory was asked as of, else the latest code.',
    })
    on: string | null | undefined,
  ): Promise<EpciMembers | null> | null {
    return level === TerritoryLevel.EPCI ? this.epci.members(code, on ?? asOf) : null;
  }
}

@Resolver(() => EpciMembership)
export class EpciMembershipResolver {
  @FieldResolver(() => Territory, { nullable: true, description: 'The EPCI, living or not.' })
  epci(
    @Root() { siren }: EpciMembership,
    @Ctx() { territories }: TerritoriesContext,
  ): Promise<Territory | null> {
    return territories.load(`EPCI-${siren}`);
  }
}

@Resolver(() => EpciMembers)
export class EpciMembersResolver {
  @FieldResolver(() => [Territory], {
    description: 'The communes as they stood that day, by code.',
  })
  async communes(
    @Root() { communeIds, listedOn: day }: EpciMembers,
    @Ctx() { asOf }: TerritoriesContext,
  ): Promise<Territory[]> {
    const found = await asOf.loadMany(communeIds.map((id) => ({ id, day })));
    return found.filter((t): t is Territory => t !== null && !(t instanceof Error));
  }
}
