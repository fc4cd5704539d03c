import { HubError } from '@maillage/kit';

const because = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

/** A text that is no supergraph, or one that cannot be planned on. */
export class SupergraphInvalid extends HubError {
  static override readonly code = 'SUPERGRAPH_INVALID';
  constructor(cause: unknown) {
    super(`The supergraph cannot be served: ${because(cause)}`, { level: 'warn', cause });
  }
}

/** A supergraph that names a subgraph that the hub does not have. */
export class SubgraphUnknown extends HubError {
  static override readonly code = 'SUBGRAPH_UNKNOWN';
  constructor(name: string) {
    super(`The supergraph names "${name}", which is not here.`, { level: 'warn' });
  }
}

/** A supergraph that would begin to serve a subgraph that does not answer. */
export class SubgraphSilent extends HubError {
  static override readonly code = 'SUBGRAPH_SILENT';
  constructor(subgraph: string, cause: unknown) {
    super(`The supergraph adds "${subgraph}", which does not answer: ${because(cause)}`, {
      ...{ level: 'warn', cause },
    });
  }
}
