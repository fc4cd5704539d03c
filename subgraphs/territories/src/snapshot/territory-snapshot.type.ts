import { AnySnapshot, connectionOf } from '@maillage/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How what a producer says of a thing differs from one snapshot to the next. */
export enum FactChangeNature {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}

registerEnumType(FactChangeNature, {
  name: 'FactChangeNature',
  description: 'How a snapshot differs from the one before it.',
  valuesConfig: {
    ADDED: { description: 'It says something that the one before did not.' },
    REMOVED: { description: 'It says it no longer.' },
    CHANGED: { description: 'It says it otherwise.' },
  },
});

@ObjectType({
  description: 'What sort of thing a row tells: a class, a level, a kind of movement.',
})
export class FactKind {
  @Field(() => ID, { description: 'Its code.' })
  code!: string;

  @Field(() => String, {
    description: 'What it is called, in French; the code where it has no name.',
  })
  label!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  labelEn!: string;
}

@ObjectType({ description: 'How many facts a snapshot of territories changed, by kind.' })
export class FactChange {
  @Field(() => FactChangeNature, { description: 'How they differ.' })
  nature!: `${FactChangeNature}`;

  @Field(() => FactKind, { nullable: true, description: 'The kind before; null where it is new.' })
  kindFrom!: FactKind | null;

  @Field(() => FactKind, { nullable: true, description: 'The kind after; null where it is gone.' })
  kindTo!: FactKind | null;

  @Field(() => Int, { description: 'How many.' })
  events!: number;
}

@ObjectType({
  description: 'What a producer of facts about territories published, as it came one day.',
  implements: AnySnapshot,
})
@Directive('@key(fields: "id")')
export class TerritorySnapshot extends AnySnapshot {}

export const TerritorySnapshotConnection = connectionOf(
  () => TerritorySnapshot,
  'TerritorySnapshot',
);
