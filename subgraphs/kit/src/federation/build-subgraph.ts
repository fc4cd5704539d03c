import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLDirective, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { parse, specifiedDirectives } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import { buildSchema, createResolversMap } from 'type-graphql';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.3';
const IMPORTS = ['@key', '@shareable'];

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
  /** The federation's directives that the classes bear; without it, `@key` and `@shareable`. */
  readonly imports?: readonly string[];
  /** What the schema bears beside its link to the federation: other links, composed directives. */
  readonly schemaDirectives?: readonly string[];
  /** Directives of the subgraph's own. */
  readonly directives?: readonly GraphQLDirective[];
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
    pubSub: UNUSED,
    ...(parts.directives && { directives: [...specifiedDirectives, ...parts.directives] }),
    ...(parts.orphanedTypes && { orphanedTypes: [...parts.orphanedTypes] as (new () => object)[] }),
  });
  const sdl = `${schemaExtension(parts)}\n\n${printSchemaWithDirectives(built)}\n`;
  const resolvers: ResolverTable = { ...(createResolversMap(built) as ResolverTable) };
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve as FieldResolver };
  }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }), sdl };
}

/** Subscriptions follow feeds kept in the database, which survive a restart; the library asks for one nonetheless. */
const UNUSED = {
  publish: () => {
    throw new Error('what changes is told by a feed');
  },
  subscribe: () => {
    throw new Error('a subscription names the feed that it follows');
  },
};

function schemaExtension({
  imports = IMPORTS,
  schemaDirectives = [],
}: Pick<SubgraphParts<never>, 'imports' | 'schemaDirectives'>): string {
  const names = imports.map((name) => `"${name}"`).join(', ');
  const link = `@link(url: "${FEDERATION}", import: [${names}])`;
  return ['extend schema', link, ...schemaDirectives].join(' ');
}

/** The part of a resolver map that type-graphql makes and Apollo reads; each library names it its own way. */
type FieldResolver = GraphQLFieldResolver<unknown, unknown>;
type ResolverTable = Record<string, Record<string, FieldResolver>>;
