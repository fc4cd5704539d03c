import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../request/gateway-context.js';

/** A subgraph as the gateway reaches it, in this process or beyond. */
export interface Upstream {
  /** The name that the supergraph gives it. */
  readonly name: string;
  readonly source: GraphQLDataSource<GatewayContext>;
  /** The version of its data; null when it tells none, and nothing made from it can be kept. */
  version(): Promise<string | null>;
  /** Whether it failed so often that it is being left alone. */
  isCut(): boolean;
  /** Gives its connections back. */
  close(): void;
}
