/** Where a subgraph's tables are: one schema and one role of one database. */
export interface DatabaseTarget {
  /** Connection address of an account that may take `role`. */
  readonly url: string;
  readonly schema: string;
  /** A role without login, taken by every connection, so that a subgraph cannot read another's tables. */
  readonly role: string;
}

/** The connection option that takes the role and looks names up in the schema, then in the extensions. */
export function sessionOptions({ role, schema }: DatabaseTarget): string {
  return `-c role=${role} -c search_path=${schema},extensions`;
}
