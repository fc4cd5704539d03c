import type { StepTerritory } from '../../app/territory-steps.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';

type Successor = NonNullable<History['successors']>[number];

/** What holds a successor, the widest first, down to itself. */
const downTo = (successor: Successor): StepTerritory[] => [
  ...[...successor.ancestors].reverse(),
  successor,
];

/**
 * What holds the territory, the widest first. One that is gone is found where its ground is now: under
 * its successor, or under what all of them share.
 */
export function lineageOf(
  { alive, ancestors }: Pick<PageTerritory, 'alive' | 'ancestors'>,
  successors: readonly Successor[],
): readonly StepTerritory[] {
  if (alive) return [...ancestors].reverse();
  const [first, ...others] = successors.map(downTo);
  return (first ?? []).filter((step) =>
    others.every((line) => line.some(({ id }) => id === step.id)),
  );
}
