/**
 * Gives objects their prototype back: graphql-js makes them without one, and the gateway merges
 * only plain ones. A list of scalars (a column of 35,000 values) passes uncopied.
 */
export function asPlain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.some(isComposite) ? list.map(asPlain) : list;
  }
  if (!isComposite(value)) return value;
  const plain: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) plain[key] = asPlain(inner);
  return plain;
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
