import type { DocumentNode } from 'graphql';
import { BoundedCache } from './bounded-cache.js';

/** A parsed document takes some hundred times the length of its text: tokens, nodes, places. */
const DOCUMENT_CHARACTERS = 200_000;

/** Each is at most as long as a request. */
const PERSISTED_CHARACTERS = 4_000_000;

/** Apollo's measure of a plan is a third of what it takes. */
export const QUERY_PLANS_MIB = 3;

/**
 * Documents that were parsed and found valid. Apollo's own store measures them as JSON, which their
 * places make a fraction of the truth: whoever sends ever new operations would fill hundreds of MB.
 */
export const documentStore = (): BoundedCache<DocumentNode> =>
  new BoundedCache(DOCUMENT_CHARACTERS, ({ loc }) => (loc === undefined ? 0 : loc.end - loc.start));

/** Queries that clients may name by their hash. */
export const persistedQueryStore = (): BoundedCache<string> =>
  new BoundedCache(PERSISTED_CHARACTERS, (query) => query.length);
