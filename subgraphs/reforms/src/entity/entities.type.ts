import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Entities that other subgraphs own: here their keys alone. */
@ObjectType({ description: 'A service point.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Service {
  @Field(() => ID, { description: 'The hub’s own id.' })
  id!: string;
}

@ObjectType({ description: 'A kind of service.' })
@Directive('@key(fields: "code", resolvable: false)')
export class ServiceKind {
  @Field(() => ID, { description: 'Stable code in the hub.' })
  code!: string;
}

@ObjectType({ description: 'What a code was, from one day to another.' })
@Directive('@key(fields: "key", resolvable: false)')
export class TerritoryState {
  @Field(() => ID, { description: 'Level, code and first day: COM-76108@2012-01-01.' })
  key!: string;
}

@ObjectType({ description: 'A producer’s list.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Source {
  @Field(() => ID, { description: 'Stable id in the hub.' })
  id!: string;
}

@ObjectType({
  description: 'What a service was seen to do between two snapshots of its source.',
})
@Directive('@key(fields: "id", resolvable: false)')
export class ServiceEvent {
  @Field(() => ID, { description: 'The same whenever the same event is found again.' })
  id!: string;
}
