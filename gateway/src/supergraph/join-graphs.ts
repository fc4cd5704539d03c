import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { Kind } from 'graphql';

/** The subgraphs of a supergraph, each under the value of `join__Graph` that stands for it. */
export function joinGraphs({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const values = definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph'
      ? (node.values ?? [])
      : [],
  );
  return new Map(
    values.flatMap(({ name, directives }) => {
      const subgraph = argumentOf(directives, 'join__graph', 'name');
      return subgraph === undefined ? [] : [[name.value, subgraph] as const];
    }),
  );
}

/** What an enum or string argument of a directive says, where both are there. */
export function argumentOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
  argument: string,
): string | undefined {
  const value = directives
    ?.find((directive) => directive.name.value === name)
    ?.arguments?.find((given) => given.name.value === argument)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
}
