import { DateScalar } from '@maillage/kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What La Poste writes on letters to a commune.' })
export class PostalAddress {
  @Field(() => String, { description: 'Postal code.' })
  postalCode!: string;

  @Field(() => String, { description: 'Where letters go, in capitals without accents.' })
  city!: string;

  @Field(() => [String], {
    description: 'Hamlets and former communes that an address may name, in capitals.',
  })
  localities!: string[];

  @Field(() => DateScalar, { description: 'The day that the list describes.' })
  validOn!: string;
}
