import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type { Variables } from './list-size.js';
import { sizeByArguments } from './list-size.js';

/** A list of plain values is a column: up to 35,000 of them, read and sent at once. */
const COLUMN = 200;

/** The whole schema, described. */
const INTROSPECTION = 500;

/** Every object that may be read counts one. */
const OBJECT = 1;

/** A plain value costs little, not nothing: fragments could spread it endlessly. */
const VALUE = 0.02;

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

interface Reckoning {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** A fragment spread twice is reckoned once: nested spreads would double it at each level. */
  readonly known: Map<string, number>;
}

/**
 * How many objects an operation may make the hub read, sizes of lists counted. Over-reckoned where
 * it cannot be told (`@skip`), so that nobody gets past it.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  const variables = { given, defined: operation.variableDefinitions ?? [] };
  const reckoning = { schema, fragments, variables, known: new Map<string, number>() };
  return Math.floor(costOfSelection(reckoning, root, operation.selectionSet, null));
}

/** @param page size of the lists directly here, when a field above was asked for a page */
function costOfSelection(
  reckoning: Reckoning,
  parent: GraphQLNamedType,
  { selections }: SelectionSetNode,
  page: number | null,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(reckoning, parent, selection, page);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      cost += costOfSpread(reckoning, parent, selection.name.value, page);
    } else {
      const type = typeNamed(reckoning, selection.typeCondition?.name.value) ?? parent;
      cost += costOfSelection(reckoning, type, selection.selectionSet, page);
    }
  }
  return cost;
}

function costOfSpread(
  reckoning: Reckoning,
  parent: GraphQLNamedType,
  name: string,
  page: number | null,
): number {
  const fragment = reckoning.fragments.get(name);
  if (fragment === undefined) return 0;
  const key = `${name} ${String(page)}`;
  const known = reckoning.known.get(key);
  if (known !== undefined) return known;
  const type = typeNamed(reckoning, fragment.typeCondition.name.value) ?? parent;
  const cost = costOfSelection(reckoning, type, fragment.selectionSet, page);
  reckoning.known.set(key, cost);
  return cost;
}

function costOfField(
  reckoning: Reckoning,
  parent: GraphQLNamedType,
  node: FieldNode,
  page: number | null,
): number {
  const name = node.name.value;
  if (name.startsWith('__')) return name === '__typename' ? VALUE : INTROSPECTION;
  const field = fieldOf(parent, name);
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  const many = isList(field.type);
  if (!isCompositeType(type)) return many ? COLUMN : VALUE;
  const asked = sizeByArguments(field, node, reckoning.variables, many);
  const inside = node.selectionSet ?? NOTHING;
  if (!many) return OBJECT + costOfSelection(reckoning, type, inside, asked);
  return (page ?? asked ?? 1) * (OBJECT + costOfSelection(reckoning, type, inside, null));
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

const typeNamed = (
  { schema }: Reckoning,
  name: string | undefined,
): GraphQLNamedType | undefined => (name === undefined ? undefined : schema.getType(name));

function fieldOf(
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
