import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  NameNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  VariableDefinitionNode,
} from 'graphql';
import { Kind, OperationTypeNode, parseType, visit } from 'graphql';
import type { LiveField } from './live-field.js';
import type { AnswerShape } from './live.type.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The one field that a subscription asks for, wherever fragments say so, with all that is selected of it. */
export interface RootField {
  readonly node: FieldNode;
  readonly selectionSet: SelectionSetNode;
  /** The name that the client reads it under. */
  readonly key: string;
}

/** An operation that gives a batch of events as the client selected them. */
export interface BatchQuery {
  readonly document: DocumentNode;
  /** Variables of the client that it uses. */
  readonly uses: ReadonlySet<string>;
  /** What ids and cursor are passed under: names that the client does not use. */
  readonly idsVariable: string;
  readonly cursorVariable: string;
  readonly shape: AnswerShape;
}

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

/** Null when a directive decides whether it is asked. */
export function rootFieldOf(
  { selectionSet }: OperationDefinitionNode,
  fragments: Fragments,
): RootField | null {
  const fields = fieldsOf(selectionSet, fragments);
  const [node] = fields ?? [];
  if (fields === null || node === undefined) return null;
  const selections = fields.flatMap((field) => field.selectionSet?.selections ?? []);
  const key = node.alias?.value ?? node.name.value;
  return { node, key, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] | null {
  const found = selections.map((selection) =>
    selection.directives?.length === 0 ? fieldsIn(selection, fragments) : null,
  );
  return found.every((fields) => fields !== null) ? found.flat() : null;
}

function fieldsIn(selection: SelectionNode, fragments: Fragments): FieldNode[] | null {
  if (selection.kind === Kind.FIELD) return [selection];
  if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
  const spread = fragments.get(selection.name.value);
  return spread === undefined ? [] : fieldsOf(spread.selectionSet, fragments);
}

/** Rewrites a subscription: its root field becomes a query for a batch, its selection stands, and the ids of events come beside it. */
export function batchQuery(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { key, selectionSet }: RootField,
  fragments: Fragments,
  field: LiveField,
): BatchQuery {
  const reached = new Map<string, FragmentDefinitionNode>();
  const uses = new Set<string>();
  gather(selectionSet, fragments, reached, uses);
  const [ids, cursor] = [free('ids', uses), free('cursor', uses)];
  const shape = shapeOf(key, keysIn(selectionSet, fragments), field);
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...variableDefinitions.filter(({ variable }) => uses.has(variable.name.value)),
      defined(ids, '[ID!]!'),
      defined(cursor, 'String!'),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.FIELD,
          alias: named(key),
          name: named(field.query),
          arguments: [passed('ids', ids), passed('cursor', cursor)],
          selectionSet: withTold(selectionSet, shape.told, field.list),
        },
      ],
    },
  };
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...reached.values()],
  };
  return { document, uses, idsVariable: ids, cursorVariable: cursor, shape };
}

/** The fields of a selection by the names that they are read under, whether or not a directive leaves them out. */
function keysIn(
  { selections }: SelectionSetNode,
  fragments: Fragments,
): readonly (readonly [key: string, field: string])[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return [[selection.alias?.value ?? selection.name.value, selection.name.value] as const];
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return inner === undefined ? [] : keysIn(inner, fragments);
  });
}

function shapeOf(
  root: string,
  keys: readonly (readonly [key: string, field: string])[],
  { list }: LiveField,
): AnswerShape {
  const named = (wanted: string) =>
    new Set(keys.filter(([, field]) => field === wanted).map(([key]) => key));
  const told = free('told', new Set(keys.map(([key]) => key)));
  return { root, told, lists: named(list), cursors: named('cursor') };
}

function withTold({ selections }: SelectionSetNode, told: string, list: string): SelectionSetNode {
  const id: FieldNode = { kind: Kind.FIELD, name: named('id') };
  const ids: FieldNode = {
    ...{ kind: Kind.FIELD, alias: named(told), name: named(list) },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id] },
  };
  return { kind: Kind.SELECTION_SET, selections: [...selections, ids] };
}

/** Gathers the fragments and the variables that a selection reaches. */
function gather(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  reached: Map<string, FragmentDefinitionNode>,
  uses: Set<string>,
): void {
  visit(selectionSet, {
    Variable: ({ name }) => void uses.add(name.value),
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || reached.has(name.value)) return;
      reached.set(name.value, fragment);
      gather(fragment.selectionSet, fragments, reached, uses);
    },
  });
}

const free = (wanted: string, taken: ReadonlySet<string>): string =>
  taken.has(wanted) ? free(`${wanted}_`, taken) : wanted;

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

const defined = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: named(name) },
  type: parseType(type, { noLocation: true }),
});

const passed = (name: string, variable: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value: { kind: Kind.VARIABLE, name: named(variable) },
});
