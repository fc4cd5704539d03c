import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Subgraph } from '@maillage/kit';
import { HubError } from '@maillage/kit';
import { parse } from 'graphql';
import { pino } from 'pino';
import type { Gateway } from '../server.js';
import { buildGateway } from '../server.js';
import type { GatewaySettings } from '../settings.js';
import type { Upstream } from '../upstream/upstream.js';
import { coLocated } from '../upstream/upstreams.js';

/** A caller's mistake, as a subgraph would raise it. */
class PlaceUnknown extends HubError {
  static override readonly code = 'PLACE_UNKNOWN';
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';

/** What the subgraphs below saw, so that a test can tell how they were called. */
export interface Seen {
  readonly contexts: object[];
  /** Of the data of both: a test changes it as a reload would. */
  version: string;
}

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer P
  ? P extends { resolvers?: infer R }
    ? NonNullable<R>
    : never
  : never;

/** A tiny subgraph. */
export function subgraph(name: string, sdl: string, resolvers: object, seen: Seen): Subgraph {
  return {
    name,
    sdl: LINK + sdl,
    schema: buildSubgraphSchema({
      typeDefs: parse(LINK + sdl),
      resolvers: resolvers as Resolvers,
    }),
    routes: [],
    context: (request) => {
      seen.contexts.push(request);
      return request;
    },
    ready: () => Promise.resolve(),
    version: () => Promise.resolve(seen.version),
    close: () => Promise.resolve(),
  };
}

const PLACES = `
  type Query { place(id: ID!): Place broken: String slow: String }
  type Place @key(fields: "id") { id: ID! name: String! twin: Place }`;

const COUNTS = 'type Place @key(fields: "id") { id: ID! offices: Int! failing: Int }';

function placeOf(id: string) {
  if (id === 'nowhere') throw new PlaceUnknown('Ce lieu est inconnu.', { details: { id } });
  return { id, name: `Place ${id}`, twin: () => ({ id: `${id}-twin`, name: 'Twin' }) };
}

/** A gateway, and what it is made of. */
interface Built {
  readonly gateway: Gateway;
  readonly seen: Seen;
  readonly supergraphSdl: string;
  readonly supergraphOf: (...names: readonly string[]) => string;
}

function compose(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error('the test subgraphs do not compose');
  return supergraphSdl;
}

/**
 * A gateway over two tiny subgraphs that share an entity, and others.
 *
 * @param beyond upstreams that stand for those of the same name
 */
export async function gatewayOverTwoSubgraphs(
  settings: Partial<GatewaySettings> = {},
  others: readonly Subgraph[] = [],
  beyond: readonly Upstream[] = [],
): Promise<Built> {
  const seen: Seen = { contexts: [], version: 'v1' };
  const failing = () => {
    throw new Error('password=hunter2 at 10.0.0.1');
  };
  const slow = () => new Promise(() => undefined);
  const subgraphs = [
    subgraph(
      'places',
      PLACES,
      {
        Query: {
          place: (_: unknown, { id }: { id: string }) => placeOf(id),
          broken: failing,
          slow,
        },
      },
      seen,
    ),
    subgraph('counts', COUNTS, { Place: { offices: () => 3, failing } }, seen),
    ...others,
  ];
  const supergraphSdl = compose(subgraphs);
  const supergraphOf = (...names: readonly string[]) =>
    compose(subgraphs.filter(({ name }) => names.includes(name)));
  const gateway = await buildGateway({
    upstreams: [...subgraphs.map(coLocated), ...beyond],
    supergraphSdl,
    logger: pino({ level: 'silent' }),
    settings,
  });
  return { gateway, seen, supergraphSdl, supergraphOf };
}
