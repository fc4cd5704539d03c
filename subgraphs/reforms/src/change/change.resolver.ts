import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ReformsContext } from '../context.js';
import { Territory } from '../territory/territory.type.js';
import { ChangeFilter } from './change-filter.type.js';
import type { ChangeService } from './change.service.js';
import { Change, ChangeConnection } from './change.type.js';

@Resolver(() => Change)
export class ChangeResolver {
  constructor(private readonly register: ChangeService) {}

  @Query(() => Change, {
    nullable: true,
    description: 'A change, even one that was taken back; unknown ids are an error.',
  })
  change(@Arg('id', () => ID) id: string, @Ctx() { changes }: ReformsContext): Promise<Change> {
    return this.register.one(id, changes);
  }

  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'What is now known to have changed, the newest first.',
  })
  changes(
    @Arg('filter', () => ChangeFilter, { nullable: true }) filter: ChangeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Change>> {
    return this.register.list(filter ?? {}, page);
  }
}

@Resolver(() => Territory)
export class TerritoryChangesResolver {
  constructor(private readonly register: ChangeService) {}

  @FieldResolver(() => ChangeConnection, {
    nullable: true,
    description: 'What changed in it, and in what is part of it, the newest first.',
  })
  changes(
    @Root() { id }: Territory,
    @Arg('filter', () => ChangeFilter, {
      nullable: true,
      description: 'Its `territories` are left aside.',
    })
    filter: ChangeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Change>> {
    return this.register.list(filter ?? {}, page, [id]);
  }
}
