/** A data set behind Opendatasoft's Explore API v2.1. */
export interface OpendatasoftDataset {
  /** Root of the API: `https://data.example.fr/api/explore/v2.1`. */
  readonly api: string;
  readonly id: string;
  /** In ODSQL: rows that are read. */
  readonly where?: string;
  /** In ODSQL: fields that are read. */
  readonly select?: string;
}

/** A table behind the tabular API of data.gouv.fr. */
export interface TabularResource {
  /** Root of the API: `https://tabular-api.data.gouv.fr/api`. */
  readonly api: string;
  /** Identifier of the resource. */
  readonly id: string;
  /** Columns and operators that rows are chosen by: `{ code__exact: '01' }`. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** An API that gives rows by pages. */
export type PagedApi =
  | (OpendatasoftDataset & {
      readonly kind: 'opendatasoft';
      /** A field without equal values: pages overlap otherwise. */
      readonly orderBy: string;
    })
  | (TabularResource & { readonly kind: 'tabular-api' });
