import { Field, Float, ID, InputType, Int } from 'type-graphql';
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

  @Field(() => [ChangeNature], {
    nullable: true,
    description:
      'When absent, those that change something for users: openings, closures, reopenings, conversions, replacements and moves.',
  })
  natures?: ChangeNature[] | null;

  @Field(() => [ChangeStage], { nullable: true, description: 'All when absent.' })
  stages?: ChangeStage[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of sources.' })
  sources?: string[] | null;

  @Field(() => Near, { nullable: true, description: 'Around a place.' })
  near?: Near | null;
}
