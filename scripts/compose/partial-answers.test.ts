import { describe, expect, it } from '@jest/globals';
import { readSubgraphSdls } from '@maillage/schema';
import type { ObjectTypeDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';

const types = readSubgraphSdls().map(({ name, sdl }) => ({
  name,
  objects: parse(sdl).definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  ),
}));

/** The subgraph that says what a territory is; the others add to it. */
const OWNERS: Readonly<Record<string, string>> = { Territory: 'territories' };

const required = (subgraph: string, type: string): string[] =>
  (
    types.find(({ name }) => name === subgraph)?.objects.find(({ name }) => name.value === type)
      ?.fields ?? []
  )
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && field.name.value !== 'id')
    .map((field) => field.name.value);

describe.each(types.map(({ name }) => name))(
  'when %s is down, the rest stands, for',
  (subgraph) => {
    it('none of its questions is required to have an answer', () => {
      expect(required(subgraph, 'Query')).toEqual([]);
    });

    it('nothing that it adds to another’s entity is required', () => {
      for (const [entity, owner] of Object.entries(OWNERS)) {
        if (owner !== subgraph) expect(required(subgraph, entity)).toEqual([]);
      }
    });
  },
);
