import { Provenance } from '@maillage/kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something measured for territories, year after year.' })
@Directive('@key(fields: "code")')
export class Variable {
  @Field(() => ID, { description: 'Its code: population.' })
  code!: string;

  @Field(() => String, { description: 'What it is called, in French.' })
  label!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  labelEn!: string;

  @Field(() => String, { description: 'What one of it is, in French.' })
  unit!: string;

  @Field(() => String, { description: 'What it counts, and how, in French.' })
  definition!: string;

  @Field(() => [Int], { description: 'Years for which there are values, from the first.' })
  vintages!: number[];

  @Field(() => Provenance, { description: 'Who produces it.' })
  source!: Provenance;
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

  @Field(() => Provenance, { description: 'Where this value comes from.' })
  source!: Provenance;
}
