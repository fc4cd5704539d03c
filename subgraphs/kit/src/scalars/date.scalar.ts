import type { GraphQLScalarType } from 'graphql';
import { GraphQLScalarType as ScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** A day of the calendar, without an hour: `2016-01-01`. */
export const DateScalar: GraphQLScalarType<string, string> = new ScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day of the calendar, as 2016-01-01.',
  specifiedByURL: null,
});
