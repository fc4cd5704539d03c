import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { buildSchema, createResolversMap } from 'type-graphql';

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

type ResolverClass = abstract new (...args: never[]) => object;

/** Answers an entity from its key; null when the key names nothing. */
export type ReferenceResolver<C> = (
  reference: Readonly<Record<string, string>>,
  context: C,
) => unknown;

/** What a subgraph is made of. */
export interface SubgraphParts<C> {
  /** The type-graphql resolver classes. */
  readonly resolvers: NonEmptyArray<ResolverClass>;
  /** How the gateway's keys become entities, by type name. */
  readonly references: Readonly<Record<string, ReferenceResolver<C>>>;
  /** Object types that no field reaches but that belong to the schema. */
  readonly orphanedTypes?: readonly ResolverClass[];
  /** Gives the instance of a resolver class, so that its services come through its constructor. */
  readonly instance: (resolver: ResolverClass) => object;
}

/** An executable subgraph and the SDL that composition reads. */
export interface BuiltSubgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/** Builds a federation subgraph from type-graphql classes; a type forgotten on a field throws here. */
export async function buildSubgraph<C>(parts: SubgraphParts<C>): Promise<BuiltSubgraph> {
  const built = await buildSchema({
    resolvers: parts.resolvers,
    container: { get: (asked) => parts.instance(asked as ResolverClass) },
    validate: false,
    ...(parts.orphanedTypes && { orphanedTypes: [...parts.orphanedTypes] as (new () => object)[] }),
  });
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(built)}\n`;
  const resolvers: ResolverTable = { ...(createResolversMap(built) as ResolverTable) };
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve as FieldResolver };
  }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }), sdl };
}

/** The part of a resolver map that type-graphql makes and Apollo reads; each library names it its own way. */
type FieldResolver = GraphQLFieldResolver<unknown, unknown>;
type ResolverTable = Record<string, Record<string, FieldResolver>>;
