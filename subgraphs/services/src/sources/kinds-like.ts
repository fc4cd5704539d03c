import type { ProducedKind } from '../producer/producer.port.js';

interface SharedByKinds extends Pick<ProducedKind, 'operatorType' | 'coverage' | 'reference'> {
  /** Of those that are given none; each is its own family where neither is said. */
  readonly family?: string;
}

/** How kinds of one producer are listed: what they share once, then each by its names. */
export const kindsLike =
  ({ family: shared, ...rest }: SharedByKinds) =>
  (
    code: string,
    label: string,
    labelEn: string,
    bpeCode: string | null,
    family = shared ?? code,
  ): ProducedKind => ({ ...{ code, label, labelEn, bpeCode, family }, ...rest });
