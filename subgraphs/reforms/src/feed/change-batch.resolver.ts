import { checkPageSize } from '@maillage/kit';
import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { ChangeFilter } from '../change/change-filter.type.js';
import type { ChangeService } from '../change/change.service.js';
import type { ReformsContext } from '../context.js';
import { ChangeBatch } from './change-batch.type.js';
import { endable } from './endable.js';
import type { ToldChanges } from './live-changes.js';

/** What a subscription is asked with. */
interface Followed {
  readonly args: { readonly filter?: ChangeFilter | null; readonly after?: string | null };
  readonly context: ReformsContext;
}

const follow = ({ args: { filter, after }, context: { live } }: Followed) =>
  endable((signal) => live.follow(filter ?? {}, after ?? null, signal));

@Resolver(() => ChangeBatch)
export class ChangeBatchResolver {
  constructor(private readonly register: ChangeService) {}

  @Query(() => ChangeBatch, {
    nullable: true,
    description:
      'Changes by their ids, 200 at most: what a subscription told, asked with all that is wanted of it.',
  })
  async changeBatch(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('cursor', () => String, { description: 'Given back as it is.' }) cursor: string,
    @Ctx() { changes }: ReformsContext,
  ): Promise<ChangeBatch> {
    if (ids.length > 0) checkPageSize(ids.length);
    return { cursor, changes: await this.register.known(ids, changes) };
  }

  @Subscription(() => ChangeBatch, {
    subscribe: follow as never,
    description:
      'What becomes known from now on, or after the cursor of the last batch received; a change found in a past taken in later is not told.',
  })
  changes(
    @Arg('filter', () => ChangeFilter, { nullable: true }) _filter: ChangeFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the last batch received, with the same filter.',
    })
    _after: string | null,
    @Root() { cursor, ids }: ToldChanges,
  ): Promise<ChangeBatch> {
    return this.register.known(ids).then((changes) => ({ cursor, changes }));
  }
}
