import { StateReason } from '../../state/state-reason.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { Bound } from '../state-draft.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { YearCode } from '../year-code.js';
import { firstDayOf } from '../year-code.js';

const { COMMUNE } = TerritoryLevel;
const PARTS = [TerritoryLevel.COMMUNE_DELEGUEE, TerritoryLevel.COMMUNE_ASSOCIEE];
const communeId = (code: string): string => territoryId(COMMUNE, code);

/** What two codes that follow each other say of what happened between them. */
export class YearStep {
  readonly day: string;
  private readonly after: string;

  /** Of the code before, and no longer. */
  readonly gone: readonly TerritoryDraft[];
  /** Of the code now, and not before. */
  readonly born: readonly TerritoryDraft[];

  constructor(
    private readonly before: YearCode,
    private readonly now: YearCode,
  ) {
    this.day = firstDayOf(now.year);
    this.after = firstDayOf(before.year);
    this.gone = without(before, now);
    this.born = without(now, before);
  }

  /** A bound between the two days: which one is not said. */
  bound(reason: StateReason): Bound {
    return { day: this.day, after: this.after, reason, words: null };
  }

  /** Territories of both codes, as they were and as they are. */
  *kept(): Generator<readonly [TerritoryDraft, TerritoryDraft]> {
    for (const was of this.before.living.values()) {
      const is = this.now.living.get(was.id);
      if (is !== undefined) yield [was, is];
    }
  }

  /** The living commune that now holds what a commune of the code before was; null when unsaid. */
  heirOf(code: string): TerritoryDraft | null {
    const whole = this.now.living.has(communeId(code)) ? code : this.now.wholes.get(code);
    return (whole === undefined ? undefined : this.now.living.get(communeId(whole))) ?? null;
  }

  /** The commune that held, in the code before, what is now a commune again; null when none did. */
  holderOf(code: string): TerritoryDraft | null {
    const { living, wholes } = this.before;
    const part = PARTS.map((level) => living.get(territoryId(level, code))).find(Boolean);
    const whole = part?.ancestors[0] ?? communeId(wholes.get(code) ?? '');
    return living.get(whole) ?? null;
  }

  /** Why a commune ended: its chef-lieu moved, and its code with it, or it merged. */
  endOf(commune: TerritoryDraft): StateReason {
    const heir = this.heirOf(commune.code);
    if (heir === null) return StateReason.UNLISTED;
    return this.movedTo(commune, heir) ? StateReason.CHEF_LIEU_CHANGED : StateReason.MERGED;
  }

  /** Whether a commune took another code while it kept its name. */
  movedTo(commune: TerritoryDraft, heir: TerritoryDraft): boolean {
    return heir.name === commune.name && !this.before.living.has(heir.id);
  }

  /** Communes of the code before that are gone, by the commune that holds them now. */
  mergers(): Map<string, TerritoryDraft[]> {
    const into = new Map<string, TerritoryDraft[]>();
    for (const commune of this.gone) {
      if (commune.level !== COMMUNE) continue;
      const heir = this.heirOf(commune.code);
      if (heir !== null) into.set(heir.id, [...(into.get(heir.id) ?? []), commune]);
    }
    return into;
  }

  /** Communes that are back, by the one that held them and lives on. */
  splits(): Map<string, TerritoryDraft[]> {
    const from = new Map<string, TerritoryDraft[]>();
    for (const commune of this.born) {
      if (commune.level !== COMMUNE) continue;
      const holder = this.holderOf(commune.code);
      if (holder === null || !this.now.living.has(holder.id)) continue;
      from.set(holder.id, [...(from.get(holder.id) ?? []), commune]);
    }
    return from;
  }
}

const without = (one: YearCode, other: YearCode): TerritoryDraft[] =>
  [...one.living.values()].filter((t) => !other.living.has(t.id));
