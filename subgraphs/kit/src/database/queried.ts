/** A database, or a transaction on it. */
export interface Queried {
  query<T>(statement: string, parameters?: unknown[]): Promise<T>;
}
