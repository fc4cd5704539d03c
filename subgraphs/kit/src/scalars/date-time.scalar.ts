import type { GraphQLScalarType } from 'graphql';
import { GraphQLScalarType as ScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** An instant, to the millisecond: `2026-01-01T12:00:00.000Z`. */
export const DateTimeScalar: GraphQLScalarType<Date, string> = new ScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, as 2026-01-01T12:00:00.000Z.',
  specifiedByURL: null,
});
