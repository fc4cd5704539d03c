import type { RejectedRow } from '@maillage/kit';
import type { Bound, StateDraft } from '../../load/state-draft.js';
import { ABSORBED, UNBOUNDED } from '../../load/state-draft.js';
import { hasEnded, StateGraph } from '../../load/state-graph.js';
import { StateReason } from '../../state/state-reason.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { StateRow } from './historique.schema.js';
import { reasonOf } from './reason.map.js';

const LEVELS = {
  COM: TerritoryLevel.COMMUNE,
  COMD: TerritoryLevel.COMMUNE_DELEGUEE,
  COMA: TerritoryLevel.COMMUNE_ASSOCIEE,
  COMP: ABSORBED,
} as const;

/** What the history came to. */
interface MappedHistory {
  readonly graph: StateGraph;
  /** Links to states that are not there: left out. */
  readonly rejected: RejectedRow[];
  /** Parts without rank that overlapped a later state of their code, and were closed. */
  readonly closed: number;
}

/** The producer's states as a graph: each leads to the next, each part to its whole. */
export function toStateGraph(rows: readonly StateRow[]): MappedHistory {
  const graph = new StateGraph();
  const known = new Map(rows.map((row) => [row.id, row]));
  const rejected: RejectedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const missing = namesOf(row).filter((id) => !known.has(id));
    if (missing.length > 0) {
      rejected.push({ line: index + 1, reason: `${row.id}: no state ${missing.join(', ')}` });
    }
    if (row.type === 'COM' || (row.pole !== undefined && known.has(row.pole))) {
      graph.add(toState(row));
    }
  }
  for (const row of rows) {
    for (const to of successorsOf(row, known)) {
      if (graph.has(row.id) && graph.has(to)) graph.link(row.id, to);
    }
  }
  return { graph, rejected, closed: closeOverlaps(graph) };
}

const namesOf = ({ successeur, pole, membres }: StateRow): string[] =>
  [successeur, pole, ...membres].filter((id) => id !== undefined);

function toState(row: StateRow): StateDraft {
  const level = LEVELS[row.type];
  return {
    ...{ key: row.id, code: row.code, level, name: row.nom },
    territory: level === ABSORBED ? null : territoryId(level, row.code),
    begin: boundOf(row.dateDebut, row.raisonDebut),
    end: boundOf(row.dateFin, row.raisonFin),
    within: row.type === 'COM' ? null : (row.pole ?? null),
  };
}

function boundOf(day: string | undefined, words: string | undefined): Bound {
  if (day === undefined) return UNBOUNDED;
  const reason = words === undefined ? null : reasonOf(words);
  return { day, after: null, reason, words: words ?? null };
}

/** A commune goes on as its own successor, and as those of its parts that left it that day. */
function successorsOf(row: StateRow, known: ReadonlyMap<string, StateRow>): string[] {
  const own = row.successeur === undefined ? [] : [row.successeur];
  if (row.type !== 'COM' || row.dateFin === undefined) return own;
  const left = partsOf(row, known).flatMap((part) =>
    part.dateFin === row.dateFin && part.successeur !== undefined ? [part.successeur] : [],
  );
  return [...own, ...left];
}

function partsOf(row: StateRow, known: ReadonlyMap<string, StateRow>): StateRow[] {
  return row.membres.flatMap((id) => {
    const part = known.get(id);
    return part === undefined ? [] : [part, ...partsOf(part, known)];
  });
}

/**
 * A part without rank stays open when its whole becomes, under the same code, a part of a larger
 * one: it is closed on that day and goes on as the larger part.
 */
function closeOverlaps(graph: StateGraph): number {
  const open = new Map<string, string[]>();
  const parts = [...graph.states()].filter((state) => state.level === ABSORBED);
  parts.sort((a, b) => compare(a.begin.day ?? '', b.begin.day ?? ''));
  let closed = 0;
  for (const { code, key, begin } of parts) {
    const others = open.get(code) ?? [];
    const over = others.filter((other) => isOvertaken(graph.at(other), begin.day));
    for (const other of over) {
      const reason = StateReason.MEMBERS_CHANGED;
      graph.end(other, { day: begin.day, after: null, reason, words: null });
      graph.link(other, key);
    }
    closed += over.length;
    open.set(code, [...others.filter((other) => !over.includes(other)), key]);
  }
  return closed;
}

/** Whether a part, not over by a day, began before it. */
const isOvertaken = (part: StateDraft, day: string | null): boolean =>
  day !== null && !hasEnded(part, day) && (part.begin.day ?? '') < day;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
