import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceKind } from '../kind/kind.type.js';
import { Service } from '../service/service.type.js';
import { Territory } from '../territory/territory.type.js';

@ObjectType({ description: 'A kind of service that words name and that no loaded source gives.' })
export class UnloadedKind {
  @Field(() => ID, { description: 'Code that the kind would have.' })
  code!: string;

  @Field(() => String, { description: 'Name in French.' })
  label!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@ObjectType({ description: 'What a search was understood to ask, and what answers it.' })
export class ServiceSearch {
  @Field(() => [ServiceKind], { description: 'Kinds named: by label, in English, or otherwise.' })
  kinds!: readonly ServiceKind[];

  @Field(() => [UnloadedKind], {
    description: 'Kinds named that no loaded source gives: nothing can be said of where they are.',
  })
  unloaded!: readonly UnloadedKind[];

  @Field(() => Territory, { nullable: true, description: 'Territory named.' })
  territory!: Territory | null;

  @Field(() => [Territory], { description: 'Others of the same name, likeliest first.' })
  otherTerritories!: readonly Territory[];

  @Field(() => [String], { description: 'Words looked for in the names of services.' })
  words!: readonly string[];

  @Field(() => [String], { description: 'Words that nothing answers to, left aside.' })
  ignored!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a word was read as one spelt nearly so.' })
  approximate!: boolean;

  @Field(() => Int, { description: 'Services that answer; at most `first` where spelt nearly so.' })
  total!: number;

  @Field(() => [Service], { description: 'The first of them.' })
  services!: readonly Service[];

  @Field(() => [Service], {
    description: 'Up to 5 other services whose own name holds all that was typed, in that order.',
  })
  byName!: readonly Service[];
}
