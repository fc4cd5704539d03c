import type { CommuneGround } from './commune-ground.js';
import type { OfficialHistory } from './official-history.js';

/** Today's communes on the ground of each territory of a day, as far as yearly codes tell. */
export function membersOn(
  { memberships }: OfficialHistory,
  { heirs }: CommuneGround,
  day: string,
): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { territory, parents, from, to } of memberships) {
    if (from > day || (to !== null && to <= day)) continue;
    for (const parent of parents) {
      const known = members.get(parent) ?? new Set();
      members.set(parent, known);
      for (const heir of heirs.get(territory) ?? []) known.add(heir);
    }
  }
  return members;
}
