import type { GraphQLSchema } from 'graphql';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import type { Caller } from '../identity/index.js';

/** What every resolver knows of the request it serves. */
export interface RequestContext {
  /** Follows the request through the gateway, the subgraphs and the logs. */
  readonly requestId: string;
  readonly logger: Logger;
  /** Who asks; rights are enforced in the subgraph that owns the data. */
  readonly caller: Caller;
}

/** A plain HTTP answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is destroyed when whoever asked leaves. */
  readonly body: Buffer | string | Readable;
}

/** Something that a subgraph serves beside the graph: a file too big for it. */
export interface HttpRoute {
  /** An Express 5 path, such as `/outlines/:version/:file`. */
  readonly path: string;
  /** Answers GET and HEAD; header names are in lower case. */
  handle(
    params: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string | undefined>>,
  ): Promise<HttpAnswer>;
}

/** A running subgraph, as the co-located hub sees it. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly routes: readonly HttpRoute[];
  /** Born with the request: what its resolvers share, loaders among them. */
  context(request: RequestContext): object;
  /** Resolves when the data can be read, rejects otherwise. */
  ready(): Promise<void>;
  /** Names the data that it answers from: a reload changes it. Cheap, for it is asked every second. */
  version(): Promise<string>;
  close(): Promise<void>;
}
