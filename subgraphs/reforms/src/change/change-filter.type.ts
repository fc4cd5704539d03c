import { DateScalar, ServiceDomain } from '@maillage/kit';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChangeLevel } from './change-level.type.js';
import { ChangeNature } from './change-nature.type.js';
import { ChangeStage } from './change-stage.type.js';

@InputType({ description: 'A place and how far around it.' })
export class Near {
  @Field(() => Float, { description: 'WGS 84, in degrees.' })
  lon!: number;

  @Field(() => Float, { description: 'WGS 84, in degrees.' })
  lat!: number;

  @Field(() => Int, { description: 'As the crow flies, 1 to 100,000.' })
  metres!: number;
}

@InputType({ description: 'A rectangle, as a map shows one.' })
export class ChangeArea {
  @Field(() => Float, { description: 'Westernmost longitude, WGS 84, in degrees.' })
  west!: number;

  @Field(() => Float, { description: 'Southernmost latitude.' })
  south!: number;

  @Field(() => Float, { description: 'Easternmost longitude, above `west`.' })
  east!: number;

  @Field(() => Float, { description: 'Northernmost latitude, above `south`.' })
  north!: number;
}

@InputType({
  description:
    'A time, its first and last days included. A change happened on the day that its producer declares, else on some day after `observedBetween.after` and until `observedBetween.before`.',
})
export class ChangePeriod {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; without it, from the start.',
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; without it, until now.' })
  to?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Only what happened then whatever its day was; else what may have happened then is there too.',
  })
  certain?: boolean;
}

@InputType({
  description: 'Which changes: all that is given must hold; what is absent filters nothing.',
})
export class ChangeFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Territories of any level, 100 at most: in one of them, or in what is part of it.',
  })
  territories?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Codes of kinds, before or after.' })
  kinds?: string[] | null;

  @Field(() => [ServiceDomain], {
    nullable: true,
    description: 'Fields of public action: of a kind of one of them, before or after.',
  })
  domains?: ServiceDomain[] | null;

  @Field(() => [ChangeNature], {
    nullable: true,
    description:
      'When absent, those of the reforms that are asked for, else those that change something for users of services: openings, closures, reopenings, conversions, replacements and moves. What territories become is told to those who ask for it.',
  })
  natures?: ChangeNature[] | null;

  @Field(() => [ChangeLevel], {
    nullable: true,
    description: 'Levels of territories that changed: what services did is at none of them.',
  })
  levels?: ChangeLevel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of reforms: changes of one of them.' })
  reforms?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Changes of a reform, whichever it is: those that become known later too. Named in `reforms`, it is one of these.',
  })
  anyReform?: boolean | null;

  @Field(() => [ChangeStage], { nullable: true, description: 'All when absent.' })
  stages?: ChangeStage[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of sources; `territories` for what the official code tells.',
  })
  sources?: string[] | null;

  @Field(() => Near, { nullable: true, description: 'Around a place.' })
  near?: Near | null;

  @Field(() => ChangeArea, {
    nullable: true,
    description: 'In a rectangle; what is on no map is in none.',
  })
  within?: ChangeArea | null;

  @Field(() => ChangePeriod, { nullable: true, description: 'In a time.' })
  between?: ChangePeriod | null;
}
