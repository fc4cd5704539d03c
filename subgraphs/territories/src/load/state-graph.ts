import type { Bound, StateDraft } from './state-draft.js';

/** Why a state cannot be added as it is. */
export class StateConflict extends Error {}

/** States and what each became, day by day. */
export class StateGraph {
  private readonly byKey = new Map<string, StateDraft>();
  private readonly next = new Map<string, Set<string>>();

  /** @throws StateConflict when the key is taken */
  add(state: StateDraft): void {
    if (this.byKey.has(state.key)) throw new StateConflict(`two states are ${state.key}`);
    this.byKey.set(state.key, state);
  }

  /** @throws StateConflict when there is no such state */
  at(key: string): StateDraft {
    const state = this.byKey.get(key);
    if (state === undefined) throw new StateConflict(`no state is ${key}`);
    return state;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  end(key: string, end: Bound): void {
    this.byKey.set(key, { ...this.at(key), end });
  }

  /** The same name, written otherwise. */
  respell(key: string, name: string): void {
    this.byKey.set(key, { ...this.at(key), name });
  }

  /** Says that a state, when it ended, went on as another. */
  link(from: string, to: string): void {
    const known = this.next.get(from);
    if (known === undefined) this.next.set(from, new Set([to]));
    else known.add(to);
  }

  states(): Iterable<StateDraft> {
    return this.byKey.values();
  }

  *links(): Generator<readonly [from: string, to: string]> {
    for (const [from, all] of this.next) for (const to of all) yield [from, to];
  }

  /**
   * The whole territories (never parts of communes) that hold, on a day, the ground of a state that
   * began by then. A part leads to its whole; a whole that has ended, to what it became.
   */
  locate(key: string, day: string): StateDraft[] {
    const seen = new Set<string>();
    const found: StateDraft[] = [];
    const ahead = [key];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const state = this.at(at);
      if (hasEnded(state, day)) ahead.push(...(this.next.get(at) ?? []));
      else if (state.within === null) found.push(state);
      else ahead.push(state.within);
    }
    return found;
  }
}

/** Whether a state is over on a day; its last day is the one before its end. */
export function hasEnded({ end }: StateDraft, day: string): boolean {
  return end.day !== null && end.day <= day;
}

/** Whether a day is between the two bounds of a state. */
export function livesOn(state: StateDraft, day: string): boolean {
  return (state.begin.day ?? '') <= day && !hasEnded(state, day);
}
