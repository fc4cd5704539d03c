import { DateScalar } from '@maillage/kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import type { RecodeService } from './recode.service.js';
import { RecodedCode } from './recode.type.js';

@Resolver(() => RecodedCode)
export class RecodeResolver {
  constructor(private readonly recoding: RecodeService) {}

  @Query(() => [RecodedCode], {
    nullable: true,
    description:
      'Codes of communes, up to 1,000, recoded to a day: whole chains of mergers, splits and changes of département are followed. One answer per code, in the order given.',
  })
  recode(
    @Arg('codes', () => [String]) codes: string[],
    @Arg('from', () => DateScalar, {
      nullable: true,
      description:
        'The day the codes are of. Without it, a code means the commune that bears it on the day asked, else the last one that did.',
    })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, { description: 'The day to recode to, later or earlier.' })
    to: string,
  ): Promise<RecodedCode[]> {
    return this.recoding.recode({ codes, from: from ?? null, to });
  }

  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'The commune that holds its ground that day, when it is one alone.',
  })
  territory(
    @Root() { candidateIds, day }: RecodedCode,
    @Ctx() { asOf }: TerritoriesContext,
  ): Promise<Territory | null> | null {
    const [id, ...others] = candidateIds;
    return id === undefined || others.length > 0 ? null : asOf.load({ id, day });
  }

  @FieldResolver(() => [Territory], {
    description: 'Every commune that holds some of its ground, as it stood that day.',
  })
  async candidates(
    @Root() { candidateIds, day }: RecodedCode,
    @Ctx() { asOf }: TerritoriesContext,
  ): Promise<Territory[]> {
    const found = await Promise.all(candidateIds.map((id) => asOf.load({ id, day })));
    return found.filter((territory) => territory !== null);
  }
}
