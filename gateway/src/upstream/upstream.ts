import type { GraphQLDataSource } from '@apollo/gateway';
import type { RequestContext } from '@maillage/kit';

/** A subgraph as the gateway reaches it, in this process or beyond. */
export interface Upstream {
  /** The name that the supergraph gives it. */
  readonly name: string;
  readonly source: GraphQLDataSource<RequestContext>;
  /** Gives its connections back. */
  close(): void;
}
