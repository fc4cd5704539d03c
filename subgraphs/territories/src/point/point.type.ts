import { Field, Float, ObjectType } from 'type-graphql';
import { Territory } from '../territory/territory.type.js';

@ObjectType({ description: 'A commune where a point may be.' })
export class PointCandidate {
  @Field(() => Territory, { description: 'The commune.' })
  territory!: Territory;

  @Field(() => Float, { description: 'From the point to the centre of the commune, in metres.' })
  metres!: number;

  @Field(() => Boolean, { description: 'Whether the point is in the bounding box of the commune.' })
  inBox!: boolean;
}

@ObjectType({ description: 'The commune at a point, as well as boxes and centres tell.' })
export class TerritoryAtPoint {
  @Field(() => Boolean, {
    description:
      'Whether this was found from boxes and centres, and not from the limits of communes: the first candidate is then the right one about four times in five, and nearly always among the first three.',
  })
  approximate!: boolean;

  @Field(() => [PointCandidate], { description: 'From the likeliest: at least one.' })
  candidates!: PointCandidate[];
}
