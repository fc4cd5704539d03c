import { MAX_PAGE } from '@maillage/kit';
import type {
  ArgumentNode,
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  VariableDefinitionNode,
} from 'graphql';
import { getNullableType, isListType, Kind, valueFromASTUntyped } from 'graphql';

/** Values that an operation comes with. */
export interface Variables {
  readonly given: Readonly<Record<string, unknown>>;
  readonly defined: readonly VariableDefinitionNode[];
}

/** A list that says nothing of its size: kinds of a territory, ancestors, sources. */
const ASSUMED = 10;

/**
 * How many rows a field may give, by its arguments: its page (`first`), times the ids or kinds
 * that a plain list is asked for. Null for a single object that is asked for no page and no ids. A page beyond
 * the largest counts as the largest: its subgraph refuses it, with the code that says so.
 */
export function sizeByArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  isMany: boolean,
): number | null {
  const value = (argument: GraphQLArgument): unknown => valueOf(argument, node, variables);
  const page = field.args.find(({ name }) => name === 'first');
  const first = page === undefined ? undefined : value(page);
  const rows = typeof first === 'number' ? Math.min(Math.max(first, 1), MAX_PAGE) : null;
  if (!isMany && page !== undefined) return rows ?? MAX_PAGE;
  if (!isMany) return idsAsked(field, value);
  const lists = field.args.filter(({ type }) => isListType(getNullableType(type)));
  const asked = lists.map(value).filter(Array.isArray);
  if (asked.length === 0) return rows ?? ASSUMED;
  return asked.reduce((size, list) => size * Math.max(list.length, 1), rows ?? 1);
}

/** A single object that is asked for ids lists as many: a batch. */
function idsAsked(
  { args }: GraphQLField<unknown, unknown>,
  value: (argument: GraphQLArgument) => unknown,
): number | null {
  const argument = args.find(({ name }) => name === 'ids');
  const ids = argument === undefined ? undefined : value(argument);
  return Array.isArray(ids) ? ids.length : null;
}

function valueOf(argument: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  return given === undefined ? argument.defaultValue : literal(given, variables);
}

function literal({ value }: ArgumentNode, { given, defined }: Variables): unknown {
  if (value.kind !== Kind.VARIABLE) return valueFromASTUntyped(value, given);
  const name = value.name.value;
  if (given[name] !== undefined) return given[name];
  const ofItself = defined.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return ofItself === undefined ? undefined : valueFromASTUntyped(ofItself);
}
