import type { DatabaseTarget, IdentitySigner } from '@maillage/kit';
import type { SubgraphName } from '../open-subgraph.js';

/** What the hub hands to a subgraph's process. */
export interface SubgraphOrder {
  readonly name: SubgraphName;
  readonly target: DatabaseTarget;
  /** What the gateway's word is checked with. */
  readonly publicKey: IdentitySigner['publicKey'];
  readonly filesDir: string;
  readonly logFile: string;
  /** Where its traces go; none are made without it. */
  readonly tracesTo: string | undefined;
}

/** What that process says once it listens. */
export interface SubgraphListening {
  readonly port: number;
  /** Paths that it serves beside the graph. */
  readonly routes: readonly string[];
}
