import type { AppLoadContext, LoaderFunctionArgs } from 'react-router';

/** One answer of the graph, as the hub's gateway gives it in process. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?:
    | readonly {
        readonly message: string;
        readonly extensions?: Readonly<Record<string, unknown>> | undefined;
      }[]
    | undefined;
}

/** Asks the graph without leaving the process: what the hub hands to every loader. */
export type GraphCall = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<GraphAnswer>;

declare module 'react-router' {
  interface AppLoadContext {
    readonly graph: GraphCall;
    /** Reads a file that a subgraph serves beside the graph, by its path; null when there is none. */
    readonly file: (path: string) => Promise<string | null>;
    /** Names what the graph would answer now to what a key says; null while its data cannot say their version. */
    readonly tag: (key: string) => Promise<string | null>;
    /** Scheme and host of the site's public addresses, without a last slash. */
    readonly publicUrl: string;
  }
}

/** What a loader of ours is given: the context is typed, not `any`. */
export type LoaderArgs = LoaderFunctionArgs<AppLoadContext>;
