import { StateReason } from '../../state/state-reason.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { StateDraft } from '../state-draft.js';
import { hasEnded } from '../state-graph.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { CommuneChanges } from './fold-communes.js';
import { isPart } from './is-part.js';
import type { OpenStates } from './open-states.js';
import type { YearStep } from './year-step.js';

/** Lays on the history what happened to parts of communes, once the communes are settled. */
export function foldParts(open: OpenStates, step: YearStep, changes: CommuneChanges): void {
  const endedParts = endParts(open, step);
  const begun = beginParts(open, step);
  const back = new Set(step.born.map(({ id }) => id));
  const keyed = (code: string) =>
    begun.get(code) ?? (back.has(communeOf(code)) ? open.of(communeOf(code)) : undefined);
  for (const [part, key] of endedParts) {
    const next = keyed(part.code) ?? absorbInto(open, step, part, wholeCode(part));
    if (next !== undefined) open.graph.link(key, next);
  }
  absorbGone(open, step, { begun, changes });
  restoreAbsorbed(open, step, begun);
  for (const [before, after] of changes.split) moveParts(open, step, before, after);
}

const communeOf = (code: string): string => territoryId(TerritoryLevel.COMMUNE, code);

/** The code of the commune that a part belongs to. */
const wholeCode = ({ ancestors }: TerritoryDraft): string =>
  (ancestors[0] ?? '').slice('COM-'.length);

function endParts(open: OpenStates, step: YearStep): [TerritoryDraft, string][] {
  return step.gone.flatMap((part): [TerritoryDraft, string][] => {
    const key = isPart(part) ? open.of(part.id) : undefined;
    if (key === undefined) return [];
    open.end(key, step.bound(StateReason.UNLISTED));
    return [[part, key]];
  });
}

/** By code. */
function beginParts(open: OpenStates, step: YearStep): Map<string, string> {
  const begun = new Map<string, string>();
  for (const part of step.born.filter(isPart)) {
    const whole = open.of(part.ancestors[0] ?? '');
    if (whole === undefined) continue;
    begun.set(part.code, open.begin(part, step.bound(StateReason.LISTED), whole));
  }
  return begun;
}

function absorbInto(
  open: OpenStates,
  step: YearStep,
  part: TerritoryDraft,
  whole: string,
): string | undefined {
  const heir = step.heirOf(whole);
  const within = heir === null ? undefined : open.of(heir.id);
  if (within === undefined) return undefined;
  return open.absorb(part, step.bound(StateReason.UNLISTED), within);
}

interface Begun {
  readonly begun: ReadonlyMap<string, string>;
  readonly changes: CommuneChanges;
}

/** A commune that merged goes on as the part that bears its code, or as one without rank. */
function absorbGone(open: OpenStates, step: YearStep, { begun, changes }: Begun): void {
  for (const commune of step.gone) {
    const last = changes.ended.get(commune.id);
    const heir = step.heirOf(commune.code);
    if (last === undefined || heir === null || step.movedTo(commune, heir)) continue;
    const within = open.of(heir.id);
    const next =
      begun.get(commune.code) ??
      (within === undefined
        ? undefined
        : open.absorb(commune, step.bound(StateReason.MERGED), within));
    if (next !== undefined) open.graph.link(last, next);
  }
}

/** A part without rank that is a commune or a part with rank again. */
function restoreAbsorbed(open: OpenStates, step: YearStep, begun: Map<string, string>): void {
  for (const { code, level } of step.born) {
    const absorbed = open.absorbedOf(code);
    const next = level === TerritoryLevel.COMMUNE ? open.of(communeOf(code)) : begun.get(code);
    if (absorbed === undefined || next === undefined) continue;
    if (isFresh(open.graph.at(absorbed), step)) continue;
    open.end(absorbed, step.bound(StateReason.RESTORED));
    open.graph.link(absorbed, next);
  }
}

const isFresh = ({ begin }: StateDraft, step: YearStep): boolean => begin.day === step.day;

/** What stayed in a commune that split goes on in what is left of it. */
function moveParts(open: OpenStates, step: YearStep, before: string, after: string): void {
  const eve = open.graph.at(before).end.after ?? step.day;
  for (const part of open.parts()) {
    if (hasEnded(part, step.day) || isFresh(part, step)) continue;
    const wholes = open.graph.locate(part.key, eve);
    if (!wholes.some(({ key }) => key === before)) continue;
    const bound = step.bound(StateReason.MEMBERS_CHANGED);
    open.change(part.key, bound, { name: part.name, within: after });
  }
}
