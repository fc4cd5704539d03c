import type { LegalHistory } from './law.port.js';
import type { OfficialHistory } from './official-history.js';

/** Adds what texts say of the levels above to the history of communes. */
export function mergeLaw(history: OfficialHistory, law: LegalHistory): OfficialHistory {
  for (const state of law.states) history.graph.add(state);
  for (const [from, to] of law.links) history.graph.link(from, to);
  return { ...history, memberships: [...law.memberships, ...history.memberships] };
}
