import { communesOn } from './constant-perimeter.js';
import type { OfficialHistory } from './official-history.js';

/** What communes of a day have become. */
export interface CommuneGround {
  /** The communes of today that hold the ground of each commune of the day, by id. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
  /** What each commune of today was made of on the day; those that have since been divided are not there. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Follows every commune of a day to the latest code. */
export function groundOn({ graph, latest }: OfficialHistory, day: string): CommuneGround {
  const heirs = new Map<string, readonly string[]>();
  const parts = new Map<string, string[]>();
  const shared = new Set<string>();
  for (const [commune, state] of communesOn(graph, day)) {
    const found = graph.locate(state, latest).flatMap(({ territory }) => territory ?? []);
    heirs.set(commune, found);
    for (const heir of found) {
      if (found.length > 1) shared.add(heir);
      parts.set(heir, [...(parts.get(heir) ?? []), commune]);
    }
  }
  for (const heir of shared) parts.delete(heir);
  return { heirs, parts };
}
