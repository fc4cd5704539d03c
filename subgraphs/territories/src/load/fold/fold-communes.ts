import { StateReason } from '../../state/state-reason.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { OpenStates } from './open-states.js';
import type { YearStep } from './year-step.js';

/** Communes whose state changed, for their parts: from the state that ended to what follows it. */
export interface CommuneChanges {
  /** States of communes that are gone, by id. */
  readonly ended: ReadonlyMap<string, string>;
  /** States of communes that split: before and after. */
  readonly split: ReadonlyMap<string, string>;
}

const isCommune = ({ level }: TerritoryDraft): boolean => level === TerritoryLevel.COMMUNE;

/** Lays on the history what happened to communes between two yearly codes. */
export function foldCommunes(open: OpenStates, step: YearStep): CommuneChanges {
  const mergers = step.mergers();
  const splits = step.splits();
  const held = holdersOf(open, splits);
  const ended = endGone(open, step);
  const split = changeKept(open, step, { mergers, splits });
  for (const commune of step.born.filter(isCommune)) {
    const key = open.begin(commune, step.bound(birthOf(commune, step, mergers)), null);
    const holder = held.get(commune.id);
    if (holder !== undefined) open.graph.link(holder, key);
    for (const gone of mergers.get(commune.id) ?? []) {
      const last = ended.get(gone.id);
      if (last !== undefined && step.movedTo(gone, commune)) open.graph.link(last, key);
    }
  }
  return { ended, split };
}

type Groups = ReadonlyMap<string, readonly TerritoryDraft[]>;

/** The state that holds each commune that is about to be born again. */
function holdersOf(open: OpenStates, splits: Groups): Map<string, string> {
  const held = new Map<string, string>();
  for (const [holder, born] of splits) {
    const key = open.of(holder);
    if (key !== undefined) for (const { id } of born) held.set(id, key);
  }
  return held;
}

function endGone(open: OpenStates, step: YearStep): Map<string, string> {
  const ended = new Map<string, string>();
  for (const commune of step.gone.filter(isCommune)) {
    const key = open.of(commune.id);
    if (key === undefined) continue;
    open.end(key, step.bound(step.endOf(commune)));
    ended.set(commune.id, key);
  }
  return ended;
}

/** A commune that split, grew or was renamed begins a new state; returns those that split. */
function changeKept(
  open: OpenStates,
  step: YearStep,
  { mergers, splits }: { readonly mergers: Groups; readonly splits: Groups },
): Map<string, string> {
  const split = new Map<string, string>();
  for (const [was, is] of step.kept()) {
    const key = isCommune(is) ? open.of(is.id) : undefined;
    if (key === undefined) continue;
    const reason = changeOf({ splits: splits.has(is.id), grows: mergers.has(is.id) }, was, is);
    if (reason === null) continue;
    const next = open.change(key, step.bound(reason), { name: is.name, within: null });
    if (splits.has(is.id)) split.set(key, next);
  }
  return split;
}

function changeOf(
  { splits, grows }: { readonly splits: boolean; readonly grows: boolean },
  was: TerritoryDraft,
  is: TerritoryDraft,
): StateReason | null {
  if (splits) return StateReason.SPLIT;
  if (grows) return StateReason.MERGED;
  return was.name === is.name ? null : StateReason.RENAMED;
}

function birthOf(commune: TerritoryDraft, step: YearStep, mergers: Groups): StateReason {
  const merged = mergers.get(commune.id) ?? [];
  if (merged.some((gone) => step.movedTo(gone, commune))) return StateReason.CHEF_LIEU_CHANGED;
  if (merged.length > 0) return StateReason.MERGED;
  return step.holderOf(commune.code) === null ? StateReason.CREATED : StateReason.RESTORED;
}
