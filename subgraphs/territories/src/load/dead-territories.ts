import { territoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { OfficialHistory } from './official-history.js';
import type { StateDraft } from './state-draft.js';
import type { StateGraph } from './state-graph.js';
import type { TerritoryDraft } from './territory-draft.js';
import { livingDraft } from './territory-draft.js';

/** Ids that no longer live: they answer under the last name they bore, with what they became. */
export function deadTerritories(
  history: OfficialHistory,
  living: readonly TerritoryDraft[],
): TerritoryDraft[] {
  const { graph, latest } = history;
  const alive = new Map(living.map((t) => [t.id, t]));
  const last = lastStates(graph);
  const dead = (level: TerritoryLevel, { code, name }: StateDraft, heir: string | null) => {
    const zone = heir === null ? '' : (alive.get(heir)?.zone ?? '');
    return { ...livingDraft(level, code, name, []), alive: false, successor: heir, zone };
  };
  const ended = [...last.values()].flatMap((state) => {
    if (state.territory === null || alive.has(state.territory) || !hasRank(state)) return [];
    const heirs = graph.locate(state.key, latest);
    return [dead(state.level, state, heirs.length === 1 ? (heirs[0]?.territory ?? null) : null)];
  });
  const known = new Set([...alive.keys(), ...ended.map(({ id }) => id)]);
  return [...ended, ...neverCommunes(history, known, dead)];
}

type RankedState = StateDraft & { readonly level: TerritoryLevel };

const hasRank = (state: StateDraft): state is RankedState => state.territory !== null;

/** Codes of parts that the official code lists among the old codes of communes, though none bore them. */
function neverCommunes(
  { graph, wholes }: OfficialHistory,
  known: ReadonlySet<string>,
  dead: (level: TerritoryLevel, state: StateDraft, heir: string) => TerritoryDraft,
): TerritoryDraft[] {
  const byCode = new Map([...graph.states()].map((state) => [state.code, state]));
  return [...wholes].flatMap(([code, whole]) => {
    const state = byCode.get(code);
    if (state === undefined || known.has(territoryId(TerritoryLevel.COMMUNE, code))) return [];
    return [dead(TerritoryLevel.COMMUNE, state, territoryId(TerritoryLevel.COMMUNE, whole))];
  });
}

function lastStates(graph: StateGraph): Map<string, StateDraft> {
  const last = new Map<string, StateDraft>();
  for (const state of graph.states()) {
    if (state.territory === null) continue;
    const known = last.get(state.territory);
    if (known === undefined || (known.begin.day ?? '') < (state.begin.day ?? '')) {
      last.set(state.territory, state);
    }
  }
  return last;
}
