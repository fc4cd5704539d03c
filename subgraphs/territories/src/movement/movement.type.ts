import { connectionOf, DateScalar, DateTimeScalar } from '@maillage/kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TerritoryLevel } from '../territory/territory-level.js';

/** What an edition of the list has that the one before it had not, or the other way round. */
export enum MovementChange {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}

registerEnumType(MovementChange, {
  name: 'MovementChange',
  description: 'How an edition of the list of movements differs from the one before it.',
  valuesConfig: {
    ADDED: { description: 'It lists the movement, the one before did not.' },
    REMOVED: { description: 'It lists the movement no longer.' },
  },
});

/** Its territory is resolved by the resolver. */
@ObjectType({ description: 'A commune, or a part of one, on one side of a movement.' })
export class MovementSide {
  @Field(() => TerritoryLevel, { description: 'What it is on this side.' })
  level!: TerritoryLevel;

  @Field(() => String, { description: 'Official code, its leading zero restored.' })
  code!: string;

  @Field(() => String, { description: 'Name, as the list writes it.' })
  name!: string;
}

@ObjectType({
  description:
    'A movement of communes as INSEE lists it: one relation between two sides. A merger has a row for each commune that took part, the one that lives on included.',
})
export class Movement {
  @Field(() => ID, {
    description: 'Day, kind and both sides: the same in every edition that lists it.',
  })
  key!: string;

  @Field(() => String, { description: "INSEE's number of the kind: 32 for a commune nouvelle." })
  modality!: string;

  @Field(() => String, { description: "INSEE's words for the kind, in French." })
  label!: string;

  @Field(() => DateScalar, { description: 'Day from which it holds.' })
  day!: string;

  @Field(() => MovementSide, {
    nullable: true,
    description: 'Null where a commune was made of what had no code.',
  })
  before!: MovementSide | null;

  @Field(() => MovementSide, { description: 'What it became.' })
  after!: MovementSide;

  @Field(() => DateScalar, {
    description: 'Day that the edition describes, from which this is read.',
  })
  edition!: string;

  @Field(() => DateScalar, { description: 'Oldest of the editions known to the hub that list it.' })
  firstListed!: string;

  @Field(() => DateScalar, { description: 'Newest of the editions known to the hub that list it.' })
  lastListed!: string;

  @Field(() => Boolean, {
    description:
      'Whether the history of states, which is what the hub serves, tells a change of every code it names that day, or between two days around it.',
  })
  inHistory!: boolean;

  @Field(() => Boolean, { description: 'Whether a leading zero was restored in one of its codes.' })
  mended!: boolean;

  @Field(() => Int, { description: 'Line of the row in the file of the edition.' })
  line!: number;
}

@ObjectType({
  description: 'An edition of the list of movements: INSEE writes it anew, the past included.',
})
export class MovementEdition {
  @Field(() => DateScalar, { description: 'Day that it describes.' })
  validOn!: string;

  @Field(() => DateTimeScalar, { description: 'When the hub came to know it.' })
  knownFrom!: Date;

  @Field(() => Int, { description: 'Movements that it lists.' })
  movements!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Those that the edition before it did not list; null for the first.',
  })
  added!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of those added, the ones that are no older than the edition before: the others rewrite the past.',
  })
  addedSince!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those of the edition before that it lists no longer; null for the first.',
  })
  removed!: number | null;

  @Field(() => Int, { description: 'Movements where a leading zero was restored.' })
  mended!: number;

  @Field(() => Int, { description: 'Movements that the history of states tells too.' })
  inHistory!: number;
}

export const MovementConnection = connectionOf(() => Movement, 'Movement');
