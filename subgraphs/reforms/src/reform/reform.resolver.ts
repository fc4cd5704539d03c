import type { Connection } from '@maillage/kit';
import { PageArgs } from '@maillage/kit';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ChangeLevel } from '../change/change-level.type.js';
import type { ChangeService } from '../change/change.service.js';
import type { Change } from '../change/change.type.js';
import { ChangeConnection } from '../change/change.type.js';
import type { ReformService } from './reform.service.js';
import { Reform, ReformColumns, ReformFigure } from './reform.type.js';

@Resolver(() => Reform)
export class ReformResolver {
  constructor(
    private readonly known: ReformService,
    private readonly register: ChangeService,
  ) {}

  @Query(() => [Reform], { nullable: true, description: 'Every reform, the newest first.' })
  reforms(): Reform[] {
    return this.known.all();
  }

  @Query(() => Reform, { nullable: true, description: 'A reform; unknown ids are an error.' })
  reform(@Arg('id', () => ID) id: string): Reform {
    return this.known.one(id);
  }

  @FieldResolver(() => [ReformFigure], {
    nullable: true,
    description: 'What the register counts of it, all computed when it is asked.',
  })
  figures(
    @Root() reform: Reform,
    @Arg('territory', () => ID, {
      nullable: true,
      description: 'In a territory of any level; in the country when absent.',
    })
    territory: string | null | undefined,
  ): Promise<ReformFigure[]> {
    return this.known.figures(reform, territory ?? null);
  }

  @FieldResolver(() => ReformColumns, {
    nullable: true,
    description: 'A figure by territory: those without any change of the reform are not there.',
  })
  territories(
    @Root() reform: Reform,
    @Arg('level', () => ChangeLevel) level: ChangeLevel,
    @Arg('figure', () => ID, {
      nullable: true,
      description: 'Code of a figure; the first one when absent.',
    })
    figure: string | null | undefined,
  ): Promise<ReformColumns> {
    return this.known.columns(reform, level, figure ?? null);
  }

  @FieldResolver(() => ChangeConnection, {
    nullable: true,
    description: 'Its changes, the newest first.',
  })
  changes(
    @Root() { id }: Reform,
    @Arg('territory', () => ID, { nullable: true, description: 'In a territory of any level.' })
    territory: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Change>> {
    return this.register.list({ reforms: [id] }, page, territory == null ? null : [territory]);
  }
}
