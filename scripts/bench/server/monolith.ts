import { ApolloServer } from '@apollo/server';
import type { RequestContext, Subgraph } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import { apiPath } from '@maillage/schema';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchema, defaultFieldResolver, getNamedType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { filesFolder } from '../../hub/files-folder.js';
import { openSubgraph, SUBGRAPHS, targetOf } from '../../hub/open-subgraph.js';
import type { Served, SideOrder } from './messages.js';
import { plainRouter } from './plain-router.js';

type Resolver = GraphQLFieldResolver<unknown, Record<string, unknown>>;

/** The ceiling: the same types and resolvers on the same tables as one schema, no federation at all. */
export async function monolith({ targets, logDir }: SideOrder): Promise<Served> {
  const logger = pino({ level: 'silent' });
  const subgraphs = await Promise.all(
    SUBGRAPHS.map((name) => {
      const target = targetOf(targets, name);
      return openSubgraph(name, { target, logger, filesDir: filesFolder(logDir) });
    }),
  );
  const schema = joined(subgraphs);
  const server = new ApolloServer<RequestContext>({
    ...{ schema, logger, stopOnTerminationSignals: false },
  });
  await server.start();
  const context = (): RequestContext => {
    const request = { requestId: 'bench', logger, caller: PUBLIC_CALLER };
    return Object.assign({}, ...subgraphs.map((s) => s.context(request))) as RequestContext;
  };
  return {
    handler: plainRouter(server, context),
    stop: async () => {
      await server.stop();
      await Promise.all(subgraphs.map((s) => s.close()));
    },
  };
}

/** The public schema, each field with the resolver of the subgraph that has it. */
function joined(subgraphs: readonly Subgraph[]): GraphQLSchema {
  const schema = buildSchema(readFileSync(apiPath, 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = resolverOf(subgraphs, type.name, field.name);
      if (resolve !== undefined) field.resolve = resolve;
    }
  }
  return schema;
}

function resolverOf(
  subgraphs: readonly Subgraph[],
  type: string,
  name: string,
): Resolver | undefined {
  for (const subgraph of subgraphs) {
    const owner = subgraph.schema.getType(type);
    const field = isObjectType(owner) ? owner.getFields()[name] : undefined;
    if (field === undefined) continue;
    const own = (field.resolve ?? defaultFieldResolver) as Resolver;
    const foreign =
      subgraph.name !== 'territories' && getNamedType(field.type).name === 'Territory';
    return foreign ? territoryOf(own) : own;
  }
  return undefined;
}

/** A subgraph gives another's entity by its key; here the entity is one load away. */
function territoryOf(stub: Resolver): Resolver {
  return async (source, args, context, info) => {
    const found = (await stub(source, args, context, info)) as { id: string } | null;
    const loader = context['territories'] as { load(id: string): Promise<unknown> };
    return found === null ? null : loader.load(found.id);
  };
}
