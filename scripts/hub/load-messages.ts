import type { DatabaseTarget, LoadReport } from '@maillage/kit';

/** What the hub hands to the process that loads. */
export interface LoadOrder {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  /** Folders of manifests. */
  readonly manifests: readonly string[];
}

/** What that process says, in order. */
export type LoadMessage =
  | { readonly kind: 'stage'; readonly name: string; readonly total?: number }
  | { readonly kind: 'advance'; readonly count: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'report'; readonly subgraph: string; readonly report: LoadReport }
  | { readonly kind: 'failure'; readonly failure: ToldFailure };

/** A failure that the domain has a word for, as it crosses to the hub. */
export interface ToldFailure {
  readonly code: string;
  readonly message: string;
}
