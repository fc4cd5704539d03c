import { createHash } from 'node:crypto';

/** JSON in which the order of keys says nothing. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** A short name for values: the same for the same values alone. */
export const nameOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(canonical(values)).digest('base64url');
