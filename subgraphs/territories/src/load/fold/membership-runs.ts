import type { MembershipDraft } from '../official-history.js';
import type { YearCode } from '../year-code.js';
import { firstDayOf } from '../year-code.js';

/** What each territory is part of, year after year: a row only where something changes. */
export class MembershipRuns {
  private readonly open = new Map<string, MembershipDraft>();
  private readonly closed: MembershipDraft[] = [];

  add({ year, living }: YearCode): void {
    const day = firstDayOf(year);
    for (const [id, run] of this.open) {
      if (living.has(id)) continue;
      this.closed.push({ ...run, to: day });
      this.open.delete(id);
    }
    for (const { id, ancestors: parents } of living.values()) {
      const run = this.open.get(id);
      if (run !== undefined && same(run.parents, parents)) continue;
      if (run !== undefined) this.closed.push({ ...run, to: day });
      this.open.set(id, { territory: id, parents, from: day, to: null });
    }
  }

  all(): MembershipDraft[] {
    return [...this.closed, ...this.open.values()];
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, i) => id === other[i]);
}
