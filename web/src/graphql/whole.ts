/**
 * An answer without errors: every root field is there. The graph calls them nullable only so that a
 * subgraph that is down leaves the others' answers standing.
 */
export type Whole<T> = { readonly [K in keyof T]: NonNullable<T[K]> };
