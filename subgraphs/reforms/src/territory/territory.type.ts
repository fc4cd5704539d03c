import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A territory, owned by another subgraph: here its key alone. */
@ObjectType({ description: 'A territory of the official geographic code.' })
@Directive('@key(fields: "id")')
export class Territory {
  @Field(() => ID, { description: 'Id of the hub: COM-59512.' })
  id!: string;
}
