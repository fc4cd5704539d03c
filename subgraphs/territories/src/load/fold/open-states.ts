import type { TerritoryLevel } from '../../territory/territory-level.js';
import { ID_PREFIX } from '../../territory/territory-level.js';
import type { Bound, StateDraft } from '../state-draft.js';
import { ABSORBED } from '../state-draft.js';
import type { StateGraph } from '../state-graph.js';
import type { TerritoryDraft } from '../territory-draft.js';

/** The states that are not over, while years are laid upon the history. */
export class OpenStates {
  private readonly byTerritory = new Map<string, string>();
  /** Several where a part lies inside another of its code. */
  private readonly absorbed = new Map<string, string[]>();

  constructor(readonly graph: StateGraph) {
    for (const state of graph.states()) if (state.end.day === null) this.remember(state);
  }

  /** The open state of a territory, as a key. */
  of(territory: string): string | undefined {
    return this.byTerritory.get(territory);
  }

  /** The open state of a code as a part without rank, as a key. */
  absorbedOf(code: string): string | undefined {
    return this.absorbed.get(code)?.at(-1);
  }

  /** Every open part of a commune. */
  parts(): StateDraft[] {
    const keys = [...this.byTerritory.values(), ...[...this.absorbed.values()].flat()];
    return keys.map((key) => this.graph.at(key)).filter((state) => state.within !== null);
  }

  /** A territory begins a state; `within` is the state of a part's whole. */
  begin({ id, code, level, name }: TerritoryDraft, begin: Bound, within: string | null): string {
    return this.add(level, { territory: id, code, name, begin, within });
  }

  /** A code becomes a part without rank of a commune, or of a larger part of that code. */
  absorb(
    { code, name }: Pick<TerritoryDraft, 'code' | 'name'>,
    begin: Bound,
    within: string,
  ): string {
    const former = this.absorbed.get(code) ?? [];
    for (const other of former) this.end(other, begin);
    const key = this.add(ABSORBED, { territory: null, code, name, begin, within });
    for (const other of former) this.graph.link(other, key);
    return key;
  }

  /** A state goes on under the same code and level, with something changed. */
  change(key: string, bound: Bound, { name, within }: Pick<StateDraft, 'name' | 'within'>): string {
    const { level, territory, code } = this.graph.at(key);
    this.end(key, bound);
    const next = this.add(level, { territory, code, name, begin: bound, within });
    this.graph.link(key, next);
    return next;
  }

  end(key: string, bound: Bound): void {
    const { territory, code } = this.graph.at(key);
    this.graph.end(key, bound);
    if (territory !== null) this.byTerritory.delete(territory);
    else
      this.absorbed.set(
        code,
        (this.absorbed.get(code) ?? []).filter((other) => other !== key),
      );
  }

  private add(
    level: TerritoryLevel | typeof ABSORBED,
    state: Pick<StateDraft, 'territory' | 'code' | 'name' | 'begin' | 'within'>,
  ): string {
    const prefix = level === ABSORBED ? 'COMP' : ID_PREFIX[level];
    const key = `${prefix}-${state.code}@${state.begin.day ?? 'origin'}`;
    const end = { day: null, after: null, reason: null, words: null };
    const added: StateDraft = { ...state, key, level, end };
    this.graph.add(added);
    this.remember(added);
    return key;
  }

  private remember({ key, territory, code }: StateDraft): void {
    if (territory !== null) this.byTerritory.set(territory, key);
    else this.absorbed.set(code, [...(this.absorbed.get(code) ?? []), key]);
  }
}
