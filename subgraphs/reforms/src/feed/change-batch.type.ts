import { Field, ObjectType } from 'type-graphql';
import { Change } from '../change/change.type.js';

@ObjectType({ description: 'Changes that became known together, the oldest first; 200 at most.' })
export class ChangeBatch {
  @Field(() => String, {
    description: 'Pass it as `after` to go on from here: nothing is lost, nothing comes twice.',
  })
  cursor!: string;

  @Field(() => [Change], { description: 'As they are known now; those taken back included.' })
  changes!: readonly Change[];
}
