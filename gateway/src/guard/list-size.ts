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
 * that a plain list is asked for. Null for a single object that is asked for no page. A page beyond
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
  if (!isMany) return page === undefined ? null : (rows ?? MAX_PAGE);
  const lists = field.args.filter(({ type }) => isListType(getNullableType(type)));
  const asked = lists.map(value).filter(Array.isArray);
  if (asked.length === 0) return rows ?? ASSUMED;
  return asked.reduce((size, list) => size * Math.max(list.length, 1), rows ?? 1);
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
