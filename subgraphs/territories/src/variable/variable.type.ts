import { DateScalar, Provenance } from '@maillage/kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A class of a variable whose values are classes.' })
export class VariableCategory {
  @Field(() => ID, { description: 'Stable name, unique in its variable.' })
  code!: string;

  @Field(() => String, { description: 'What it is called, in French.' })
  label!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  labelEn!: string;
}

@ObjectType({ description: 'Something measured, or said, of territories, year after year.' })
@Directive('@key(fields: "code")')
export class Variable {
  @Field(() => ID, { description: 'Its code: population.' })
  code!: string;

  @Field(() => String, { description: 'What it is called, in French.' })
  label!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  labelEn!: string;

  @Field(() => String, { description: 'What one of it is, in French; empty for classes.' })
  unit!: string;

  @Field(() => String, { description: 'What it says, and how to read it, in French.' })
  definition!: string;

  @Field(() => String, { description: 'The same in English.' })
  definitionEn!: string;

  @Field(() => [VariableCategory], {
    nullable: true,
    description: 'Its classes, in their order; null where values are numbers.',
  })
  categories!: readonly VariableCategory[] | null;

  @Field(() => [Int], { description: 'Years for which there are values, from the first.' })
  vintages!: number[];

  @Field(() => Provenance, { description: 'Who produces it.' })
  source!: Provenance;

  /** Days for which a producer's file gives values (ISO), from the first; none for what comes with the hub. */
  days!: readonly string[];
}

@ObjectType({ description: 'The row of a producer’s file that a value was read from.' })
export class ValueRecord {
  @Field(() => ID, { description: 'Name of the source, as stewards know it.' })
  sourceId!: string;

  @Field(() => ID, { description: 'Number of the snapshot.' })
  snapshotId!: string;

  @Field(() => DateScalar, { description: 'The day that the snapshot describes.' })
  validOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The official code as written; null where the file says it by not listing it.',
  })
  given!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line or rank in its file, from 1.' })
  line!: number | null;
}

@ObjectType({ description: 'What a variable is worth for a territory, one year.' })
export class VariableValue {
  @Field(() => Variable, { description: 'What is measured.' })
  variable!: Variable;

  @Field(() => Int, { description: 'Year that the value describes.' })
  vintage!: number;

  @Field(() => Int, {
    description: 'Year of the official code whose perimeter `value` has, on 1 January.',
  })
  perimeter!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'On the perimeter of that code; null for a territory it did not list.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'On the perimeter of the latest code: the sum of the communes that now lie in it. Null where one of them has since been divided, and for parts of communes.',
  })
  constantValue!: number | null;

  @Field(() => VariableCategory, {
    nullable: true,
    description: 'The class, on the perimeter of that code; null where values are numbers.',
  })
  category!: VariableCategory | null;

  @Field(() => VariableCategory, {
    nullable: true,
    description:
      'The class on the perimeter of the latest code: that of all the communes that now lie in it, null where they differ.',
  })
  constantCategory!: VariableCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, as the producer says, in French.',
  })
  missing!: string | null;

  @Field(() => Provenance, { description: 'Where this value comes from.' })
  source!: Provenance;

  @Field(() => ValueRecord, {
    nullable: true,
    description: 'The row it was read from; null for what comes with the hub.',
  })
  record!: ValueRecord | null;
}
