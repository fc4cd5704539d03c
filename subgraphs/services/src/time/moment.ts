/** A day that is asked about, and what the hub knew of it when. */
export interface Moment {
  /** ISO day. */
  readonly asOf: string;
  readonly knownAt: Date;
}

/** What a question says of it: either may be absent. */
export interface AskedMoment {
  readonly asOf: string | null | undefined;
  readonly knownAt: Date | null | undefined;
}

/**
 * The moment that a question means: without an instant, what is published now; an instant after that is
 * not known yet, and stands for it, so that the same instant gives the same figures for ever. Without a
 * day, that of the instant.
 *
 * @param published when what is published was
 */
export function momentOf({ asOf, knownAt }: AskedMoment, published: Date): Moment {
  const known = knownAt == null || knownAt > published ? published : knownAt;
  return { asOf: asOf ?? known.toISOString().slice(0, 10), knownAt: known };
}
