import type { Edition } from '../ingest/index.js';
import type { Producer } from '../snapshots/index.js';
import type { DataSet } from './data-set.schema.js';
import type { Likeness } from './likeness.js';
import type { ItemOf } from './manifest-row.js';
import type { Mending, MendingRequest } from './mending.js';
import type { SchemaOf } from './parse-manifest.js';
import type { PromisedColumn } from './promised-columns.js';
import type { ItemJudge } from './row-tally.js';

/** A manifest, with the share of its rows that may be refused. */
export type BoundedDataSet = DataSet & {
  readonly bounds?: { readonly refused?: number | undefined } | undefined;
};

/** What a subgraph makes of the data sets that manifests describe: all that knows its words. */
export interface FormParts<M extends BoundedDataSet, Item, P extends Producer<unknown>> {
  /** The key that its manifests have, and no others. */
  readonly key: string;
  /** What it makes, in French: `des points de service`. */
  readonly what: string;
  readonly schemaOf: SchemaOf<M>;
  /** Columns that its keys name, in the order of the manifest. */
  promised(manifest: M): readonly PromisedColumn[];
  /** The column whose values are those of no other row: pages of an API are asked in its order. */
  orderBy(manifest: M): string;
  itemOf(manifest: M): ItemOf<Item>;
  producer(manifest: M, edition: Edition<Item>): P;
  /** Why a producer cannot stand beside others of other names; null where it can. */
  conflict(producer: P, others: readonly P[]): string | null;
  /** What columns may hold, the surest first. */
  readonly likenesses: readonly Likeness[];
  /** What those under a path should hold: a code of a likeness. */
  wanted(manifest: M): Readonly<Record<string, string>>;
  /** Sees the items of a dry run one after the other. */
  judge(manifest: M): ItemJudge<Item>;
  mend(request: MendingRequest<M>): readonly Mending[];
}
