import { DateScalar } from '@maillage/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
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
    @Ctx() { asOf }: TerritoriesContext,
  ): Promise<RecodedCode[]> {
    return this.recoding.recode({ codes, from: from ?? null, to }, asOf);
  }
}
