import type { ConstDirectiveNode, DocumentNode, ObjectTypeDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { argumentOf, joinGraphs } from '../supergraph/join-graphs.js';

/** A field of subscriptions that is served as "event, then query" (docs/adr/0028). */
export interface LiveField {
  /** What clients subscribe to. */
  readonly name: string;
  /** The argument from which one goes on; the others say what is followed. */
  readonly cursorArgument: string;
  /** What gives the events of a batch, by their ids. */
  readonly query: string;
  /** Asks for ids alone: the rest is queried once for all who want the same. */
  readonly events: string;
  /** Of a batch's fields, the one that lists them. */
  readonly list: string;
}

/** Events of a batch at most: what the cost of a subscription is reckoned with. */
export const LARGEST_BATCH = 200;

const FIELDS: readonly LiveField[] = [
  {
    name: 'changes',
    cursorArgument: 'after',
    query: 'changeBatch',
    events: `subscription ($filter: ChangeFilter, $after: String) {
  changes(filter: $filter, after: $after) { cursor changes { id } }
}`,
    list: 'changes',
  },
];

/** A live field and the subgraph that serves it. */
export interface ServedField extends LiveField {
  readonly subgraph: string;
}

/** The live fields that a supergraph has, and who declares each. */
export function liveFields(supergraphSdl: string): readonly ServedField[] {
  const document = parse(supergraphSdl, { noLocation: true });
  const subgraphs = joinGraphs(document);
  const root = typeNamed(document, 'Subscription');
  return FIELDS.flatMap((live) => {
    const declared = root?.fields?.find(({ name }) => name.value === live.name);
    if (declared === undefined) return [];
    const graph =
      graphOf(declared.directives, 'join__field') ?? graphOf(root?.directives, 'join__type');
    const subgraph = graph === undefined ? undefined : subgraphs.get(graph);
    return subgraph === undefined ? [] : [{ ...live, subgraph }];
  });
}

const typeNamed = (document: DocumentNode, name: string): ObjectTypeDefinitionNode | undefined =>
  document.definitions.find(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === name,
  );

const graphOf = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  argumentOf(directives, name, 'graph');
