import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../request/gateway-context.js';
import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';

/** A subgraph as the gateway reaches it, in this process or beyond. */
export interface Upstream {
  /** The name that the supergraph gives it. */
  readonly name: string;
  readonly source: GraphQLDataSource<GatewayContext>;
  /** Subscribes, until the context's signal is given. What the subgraph refuses is an answer with errors. */
  subscribe(question: GraphQuestion, context: GatewayContext): AsyncIterable<GraphAnswer>;
  /** The version of its data; null when it tells none, and nothing made from it can be kept. */
  version(): Promise<string | null>;
  /** Whether it failed so often that it is being left alone. */
  isCut(): boolean;
  /** Gives its connections back. */
  close(): void;
}
