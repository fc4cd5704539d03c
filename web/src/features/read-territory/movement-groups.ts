import type { History } from './state-dates.js';

/** A movement as INSEE lists it: one relation between two sides. */
export type ListedMovement = NonNullable<History['movements']>[number];
type Side = ListedMovement['after'];

/** What happened on a day: INSEE writes one line for each pair of sides. */
export interface MovementGroup {
  readonly key: string;
  readonly day: string;
  readonly label: string;
  /** What was before, then what is after; each once. */
  readonly before: readonly Side[];
  readonly after: readonly Side[];
  /** Whether the history of states tells all of it. */
  readonly inHistory: boolean;
}

/** Movements of the same day and kind together, in the order given. */
export function movementGroups(movements: readonly ListedMovement[]): MovementGroup[] {
  const groups = new Map<string, ListedMovement[]>();
  for (const movement of movements) {
    const key = `${movement.day} ${movement.modality}`;
    groups.set(key, [...(groups.get(key) ?? []), movement]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        ...{ key, day: first.day, label: first.label },
        before: eachOnce(group.flatMap(({ before }) => before ?? [])),
        after: eachOnce(group.map(({ after }) => after)),
        inHistory: group.every(({ inHistory }) => inHistory),
      },
    ];
  });
}

function eachOnce(sides: readonly Side[]): Side[] {
  const known = new Map(sides.map((side) => [`${side.level} ${side.code} ${side.name}`, side]));
  return [...known.values()];
}
