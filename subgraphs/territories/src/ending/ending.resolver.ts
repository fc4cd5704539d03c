import { DateScalar } from '@maillage/kit';
import { Arg, Query, Resolver } from 'type-graphql';
import { checkDay, LATEST_CODE_DAY } from '../state/known-days.js';
import type { EndingRepository } from './ending.repository.js';
import { CommuneEndings } from './ending.type.js';
import { totalled } from './totalled.js';

@Resolver(() => CommuneEndings)
export class EndingResolver {
  constructor(private readonly endings: EndingRepository) {}

  @Query(() => CommuneEndings, {
    nullable: true,
    description: 'Codes of communes that are gone, and mergers, year by year since 1943.',
  })
  async communeEndings(
    @Arg('by', () => DateScalar, { nullable: true, description: 'Default: the latest code.' })
    by: string | null | undefined,
  ): Promise<CommuneEndings> {
    const day = checkDay(by ?? LATEST_CODE_DAY);
    return totalled(day, await this.endings.by(day));
  }
}
