import { DateScalar } from '@maillage/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { OutlinePrecision } from './outline-precision.js';

registerEnumType(OutlinePrecision, {
  name: 'OutlinePrecision',
  description: 'How well an outline is known, from the surest.',
  valuesConfig: {
    REAL: { description: 'Drawn by a producer from the real limits, generalised.' },
    BOUNDED: {
      description: 'Computed from centres, inside the real limits of the territory above.',
    },
    APPROXIMATE: { description: 'Computed from centres and a coast.' },
    MARKER: { description: 'A dot that says where it is; it has no area.' },
  },
});

/** Its provenance is resolved by the resolver. */
@ObjectType({ description: 'How well the outline of a territory is known.' })
export class TerritoryOutline {
  @Field(() => OutlinePrecision, { description: 'The area is known as well as the outline.' })
  precision!: OutlinePrecision;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that a real outline describes.',
  })
  validOn!: string | null;

  sourceId!: string | null;
}
