interface Match<T> {
  readonly matched: string;
  readonly territory: T;
}

/** The place that a name means: one that only looks like it (Brussey for Brussels) would answer for another place. */
export function namedBy<T>(matches: readonly Match<T>[]): T | null {
  return matches.find(({ matched }) => matched !== 'similar')?.territory ?? null;
}
