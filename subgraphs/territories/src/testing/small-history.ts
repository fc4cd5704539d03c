import type { MembershipDraft, OfficialHistory } from '../load/official-history.js';
import type { StateDraft } from '../load/state-draft.js';
import { UNBOUNDED } from '../load/state-draft.js';
import { StateGraph } from '../load/state-graph.js';
import { TerritoryLevel } from '../territory/territory-level.js';

/** The day of the merger and of the division of {@link smallHistory}. */
export const CHANGED_ON = '2022-01-01';
const LATEST = '2026-01-01';

/**
 * Four communes of today. On the day, the first took in 00009, and 00008 was divided between the second
 * and the third; the fourth is as it always was.
 *
 * @param memberships what communes were part of
 */
export function smallHistory(memberships: readonly MembershipDraft[] = []): OfficialHistory {
  const graph = new StateGraph();
  const end = { ...UNBOUNDED, day: CHANGED_ON };
  const state = (code: string, more: Partial<StateDraft> = {}): string => {
    const { day } = more.begin ?? UNBOUNDED;
    const key = `COM-${code}@${day ?? ''}`;
    const base = { territory: `COM-${code}`, code, level: TerritoryLevel.COMMUNE, name: code };
    graph.add({ ...base, key, begin: UNBOUNDED, end: UNBOUNDED, within: null, ...more });
    return key;
  };
  const [before, absorbed, divided] = [
    state('00001', { end }),
    state('00009', { end }),
    state('00008', { end }),
  ];
  const after = state('00001', { begin: end });
  const [second, third] = [state('00002'), state('00003')];
  state('00004');
  const links = [
    [before, after],
    [absorbed, after],
    [divided, second],
    [divided, third],
  ] as const;
  for (const [from, to] of links) graph.link(from, to);
  return { graph, memberships, populations: [], wholes: new Map(), latest: LATEST };
}
