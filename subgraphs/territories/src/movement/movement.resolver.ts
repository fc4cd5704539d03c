import type { Connection } from '@maillage/kit';
import { DateScalar, DateTimeScalar, PageArgs } from '@maillage/kit';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { TerritoriesContext } from '../context.js';
import { TerritorySource } from '../source/territory-source.type.js';
import { territoryId } from '../territory/territory-id.js';
import { Territory } from '../territory/territory.type.js';
import { MOVEMENT_SOURCE } from './movement.port.js';
import type { EditionAsked } from './movement.repository.js';
import type { MovementService } from './movement.service.js';
import {
  Movement,
  MovementChange,
  MovementConnection,
  MovementEdition,
  MovementSide,
} from './movement.type.js';

@ArgsType()
class EditionArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Newest edition that describes this day or one before; default: the newest.',
  })
  edition!: string | null | undefined;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As the hub knew it at this instant; as it knows it now when absent.',
  })
  knownAt!: Date | null | undefined;
}

const askedOf = ({ edition, knownAt }: EditionArgs): EditionAsked => ({
  on: edition ?? null,
  knownAt: knownAt ?? null,
});

/** Codes of communes and of their parts: what movements are about. */
const OF_COMMUNES = /^(?:COM|COMD|COMA|ARM)-/;

@Resolver(() => Territory)
export class TerritoryMovementsResolver {
  @FieldResolver(() => [Movement], {
    nullable: true,
    description:
      'Movements that name its code on either side, as an edition of the official list tells them, the latest first; none above the commune. Empty where the list was not taken in.',
  })
  movements(
    @Root() { id, code }: Territory,
    @Args(() => EditionArgs) args: EditionArgs,
    @Ctx() { movements }: TerritoriesContext,
  ): Promise<Movement[]> | Movement[] {
    return OF_COMMUNES.test(id) ? movements.load({ code, ...askedOf(args) }) : [];
  }
}

@Resolver(() => MovementSide)
export class MovementSideResolver {
  @FieldResolver(() => Territory, {
    nullable: true,
    description: 'The territory that bears this code at this level, living or not.',
  })
  territory(
    @Root() { level, code }: MovementSide,
    @Ctx() { territories }: TerritoriesContext,
  ): Promise<Territory | null> {
    return territories.load(territoryId(level, code));
  }
}

@Resolver(() => Movement)
export class MovementSourceResolver {
  @FieldResolver(() => TerritorySource, { description: 'The list that it was read from.' })
  source(@Ctx() { sources }: TerritoriesContext): Promise<TerritorySource> {
    return sources.one(MOVEMENT_SOURCE);
  }
}

@Resolver(() => MovementEdition)
export class MovementResolver {
  constructor(private readonly movements: MovementService) {}

  @Query(() => [MovementEdition], {
    nullable: true,
    description: 'Editions of the official list of movements of communes, the oldest first.',
  })
  movementEditions(
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As the hub knew them at this instant.',
    })
    knownAt: Date | null | undefined,
  ): Promise<MovementEdition[]> {
    return this.movements.editions(knownAt ?? null);
  }

  @Query(() => MovementConnection, {
    nullable: true,
    description:
      'How an edition of the list of movements differs from the one before, by day: what was written into the past, or taken out of it.',
  })
  movementChanges(
    @Arg('change', () => MovementChange) change: MovementChange,
    @Args(() => EditionArgs) args: EditionArgs,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Movement>> {
    return this.movements.changes(change, askedOf(args), page);
  }
}
